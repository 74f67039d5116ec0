package nl.handje.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.language.Tongue;
import nl.handje.nlp.Category;
import nl.handje.offer.Availability;
import nl.handje.offer.NotWanted;
import nl.handje.resident.ResidentId;

/**
 * An offer near, with what is known of its helper.
 *
 * @param metres
 *            between the middles of two areas
 * @param rough
 *            whether of one of the two only the town is known
 * @param estimated
 *            whether the middles are not measured
 * @param sameLanguage
 *            whether they share one with the asker
 * @param speaks
 *            of the languages that are wanted, one they speak
 * @param asked
 *            how often in the last seven days
 * @param helped
 *            how often they said yes in the last thirty days
 * @param lastAsked
 *            in the last thirty days
 * @param helpedBefore
 *            how often this asker, and it went well
 * @param canBeAsked
 *            false for who has enough, rests, pauses or is out of reach, and for who one of the two does not want
 */
record Found(ResidentId helper, Category kind, double metres, boolean rough, boolean estimated, String availability,
        String notWanted,
        Instant offeredAt, boolean sameLanguage, Optional<Tongue> speaks, int asked, int helped,
        Optional<Instant> lastAsked, int helpedBefore,
        boolean canBeAsked) {
    static Found read(ResultSet row, int number) throws SQLException {
        return new Found(new ResidentId(row.getObject("helper_id", UUID.class)),
                Category.valueOf(row.getString("kind")),
                row.getDouble("metres"), row.getBoolean("rough"), row.getBoolean("estimated"),
                row.getString("availability"),
                row.getString("not_wanted"), row.getTimestamp("offered_at").toInstant(),
                row.getBoolean("same_language"),
                Optional.ofNullable(row.getString("speaks")).map(Tongue::new), row.getInt("asked"),
                row.getInt("helped"),
                Optional.ofNullable(row.getTimestamp("last_asked")).map(it -> it.toInstant()),
                row.getInt("helped_before"), row.getBoolean("can_be_asked"));
    }

    Availability free() {
        return Availability.read(availability);
    }

    /** What only the whole of an offer tells: the exact hours, and what they would rather not. */
    boolean suits(Sought sought) {
        return free().suits(sought.when())
                && NotWanted.read(notWanted).stream().noneMatch(sought::has);
    }
}

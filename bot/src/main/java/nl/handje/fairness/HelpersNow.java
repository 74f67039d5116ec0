package nl.handje.fairness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who helps at present, and when they were last asked or needed: reads {@code invitation} of matching for it. */
@Component
public class HelpersNow {
    private final Offers offers;
    private final JdbcClient database;
    private final Clock clock;

    HelpersNow(Offers offers, JdbcClient database, Clock clock) {
        this.offers = offers;
        this.database = database;
        this.clock = clock;
    }

    /** What somebody offers, also while it rests; the oldest first. */
    public List<Offer> of(ResidentId helper) {
        return offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE);
    }

    /** What somebody can be asked for today. */
    List<Offer> openOf(ResidentId helper) {
        var today = LocalDate.now(clock);
        return of(helper).stream().filter(offer -> !offer.isPausedOn(today)).toList();
    }

    /** The last moment at which they began, were asked, agreed on something or were to come. */
    Optional<Instant> lastNeeded(ResidentId helper) {
        return database
                .sql("""
                        select max(at) from (
                            select max(coalesce(put_at, sent_at)) as at from invitation
                            where helper_id = :helper and (put_at is not null or state = 'SENT')
                            union all select max(greatest(agreed_at, starts_at)) from appointment where helper_id = :helper
                            union all select max(offered_at) from offer where helper_id = :helper and state = 'ACTIVE') moment""")
                .param("helper", helper.value())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(at -> at.toInstant())).single();
    }
}

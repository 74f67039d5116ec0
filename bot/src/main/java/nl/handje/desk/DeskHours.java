package nl.handje.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.conversation.Say;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;
import nl.handje.resident.Resident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the team of a town is there, said honestly to whoever asks for a human. A town without hours promises nothing.
 */
@Component
public class DeskHours {
    /** The place of hours that hold where there are no others. */
    public static final String EVERYWHERE = "";

    private final JdbcClient database;
    private final Clock clock;

    DeskHours(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Hours as they were typed.
     *
     * @param place
     *            a town, a postcode of four digits or the first two of it; empty for everywhere else
     */
    public record Hours(String place, String hours, String closed) {}

    public List<Hours> all() {
        return database.sql("select place, hours, closed from desk_hours order by place").query(DeskHours::hours)
                .list();
    }

    /** Sets the hours of a place; without any the place has none of its own. False when they cannot be read. */
    @Transactional
    public boolean set(Hours given) {
        if (OpeningHours.read(given.hours(), given.closed()).isEmpty()) {
            return false;
        }
        var place = given.place().strip().toLowerCase(Locale.ROOT);
        database.sql("delete from desk_hours where place = :place").param("place", place).update();
        if (!given.hours().isBlank()) {
            database.sql("insert into desk_hours (place, hours, closed) values (:place, :hours, :closed)")
                    .param("place", place).param("hours", given.hours().strip()).param("closed", given.closed().strip())
                    .update();
        }
        return true;
    }

    /** What somebody hears who asked for a human just now. */
    public Say answerTo(Resident resident) {
        var now = ZonedDateTime.now(clock);
        return of(resident.area()).flatMap(hours -> hours.openUntil(now).map(DeskHours::open)
                .or(() -> hours.opensAfter(now).map(DeskHours::closed)))
                .orElseGet(() -> Say.phrase("person.asked"));
    }

    private static Say open(ZonedDateTime until) {
        return Say.phrase("person.open", formatted(until, "HH:mm"));
    }

    private static Say closed(ZonedDateTime opens) {
        return Say.phrase("person.closed", formatted(opens, "EEEE d MMMM"), formatted(opens, "HH:mm"));
    }

    private static Spoken formatted(ZonedDateTime moment, String pattern) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }

    /** When somebody of the team is there for this place; empty where nothing is promised. */
    public Optional<OpeningHours> of(Optional<Area> area) {
        return Stream.concat(area.stream().flatMap(DeskHours::places), Stream.of(EVERYWHERE))
                .flatMap(place -> at(place).stream()).findFirst()
                .flatMap(hours -> OpeningHours.read(hours.hours(), hours.closed()));
    }

    /** The narrowest first. */
    private static Stream<String> places(Area area) {
        return Stream.of(Optional.ofNullable(area.town()).map(town -> town.toLowerCase(Locale.ROOT)),
                Optional.of(area.code()), Optional.of(area.region())).flatMap(Optional::stream);
    }

    private Optional<Hours> at(String place) {
        return database.sql("select place, hours, closed from desk_hours where place = :place").param("place", place)
                .query(DeskHours::hours).optional();
    }

    private static Hours hours(ResultSet row, int number) throws SQLException {
        return new Hours(row.getString("place"), row.getString("hours"), row.getString("closed"));
    }
}

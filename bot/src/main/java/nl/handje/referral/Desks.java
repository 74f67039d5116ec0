package nl.handje.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The desks of a town, from its own rows in {@code town_desk}, else those of the whole country from
 * {@code town-desks.tsv}. Warns at start when one of the latter was not looked at for a year.
 */
@Component
class Desks {
    static final Period CHECKED_EVERY = Period.ofYears(1);

    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);
    private static final String FILE = "town-desks.tsv";

    private final JdbcClient database;
    private final List<National> national = read();

    private record National(Language language, Desk desk) {}

    Desks(JdbcClient database, Clock clock) {
        this.database = database;
        national.stream().map(National::desk)
                .filter(desk -> desk.verifiedAt().plus(CHECKED_EVERY).isBefore(LocalDate.now(clock)))
                .forEach(desk -> LOG.warn("the desk for {} in {} was last looked at on {}", desk.subject(), FILE,
                        desk.verifiedAt()));
    }

    /** The desk for a subject where somebody lives, or in the whole country when the area is not known. */
    Desk of(Subject subject, Optional<String> region, Language language) {
        return region.flatMap(it -> ofTown(subject, it)).orElseGet(() -> national.stream()
                .filter(it -> it.language() == language && it.desk().subject() == subject).map(National::desk)
                .findFirst().orElseThrow());
    }

    private Optional<Desk> ofTown(Subject subject, String region) {
        return database.sql("""
                select name, number, owner, verified_at from town_desk
                where region = :region and subject = :subject""").param("region", region)
                .param("subject", subject.name())
                .query((row, number) -> new Desk(subject, row.getString("name"), row.getString("number"),
                        row.getString("owner"), row.getObject("verified_at", LocalDate.class)))
                .optional();
    }

    private static List<National> read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(column -> new National(Language.valueOf(column[1]), new Desk(Subject.valueOf(column[0]),
                            column[2], column[3], column[4], LocalDate.parse(column[5]))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}

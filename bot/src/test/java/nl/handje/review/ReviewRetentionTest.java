package nl.handje.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that a human had to see are kept no longer than somebody may ask about the decision. */
@TownTest
class ReviewRetentionTest {
    private static final String WORDS = "als je niet betaalt maak ik je dood";

    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    ReviewRetention retention;
    @Autowired
    ReviewQueue queue;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void somebody_wrote_it() {
        town.beginsAnew();
        town.neighbour("Dirk", "nl").says(WORDS).readsEverything();
        assertThat(words()).isEqualTo(WORDS);
    }

    @Test
    void ninety_days_after_the_decision_only_the_decision_is_left() {
        var report = queue.waiting().getFirst();
        queue.decide(report.id(), moderator(), Measure.NOTE, "");
        afterwards(Duration.ofDays(89));
        assertThat(words()).isEqualTo(WORDS);
        afterwards(Duration.ofDays(2));
        assertThat(words()).isEmpty();
        assertThat(count("report_finding")).isZero();
        assertThat(count("decision")).isOne();
    }

    @Test
    void what_waits_keeps_its_words() {
        afterwards(Duration.ofDays(100));
        assertThat(words()).isEqualTo(WORDS);
    }

    private ModeratorId moderator() {
        var account = UUID.randomUUID();
        database.sql("""
                insert into account (id, email, name, language, role, password_hash, authenticator_secret,
                    last_code_step, created_at, version)
                values (:id, 'els@example.org', 'Els', 'NL', 'MODERATOR', '', '', 0, now(), 0)""").param("id", account)
                .update();
        return new ModeratorId(account);
    }

    private void afterwards(Duration time) {
        clock.advance(time);
        retention.sweep();
    }

    private String words() {
        return queue.waiting().stream().findFirst().map(Report::words)
                .orElseGet(() -> queue.lastDecided(1).getFirst().words());
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

package nl.handje.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.handje.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was brought up long ago is kept no longer than it counts. */
@DatabaseTest
@Import(RemarkRetention.class)
@Transactional
class RemarkRetentionTest {
    private static final Duration LONG_AGO = Duration.ofDays(190);

    @Autowired
    RemarkRetention retention;
    @Autowired
    JdbcClient database;
    @Autowired
    Clock clock;

    UUID anna = UUID.randomUUID();

    @BeforeEach
    void somebody() {
        database.sql("""
                insert into resident (id, chat, name, language, reachable, met_at, version)
                values (:id, 1, 'Anna', 'NL', true, now(), 0)""").param("id", anna).update();
    }

    private void remark(String subject, String answer, Duration ago) {
        database.sql("""
                insert into remark (id, resident_id, subject, made_at, answer, version)
                values (:id, :anna, :subject, :at, nullif(:answer, ''), 0)""").param("id", UUID.randomUUID())
                .param("anna", anna).param("subject", subject).param("at", before(ago)).param("answer", answer)
                .update();
    }

    private Timestamp before(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void what_counts_no_more_goes() {
        remark("MUCH_DONE", "REST", LONG_AGO);
        remark("UNASKED", "", LONG_AGO);
        remark("SOMETHING_BACK", "NOT_NOW", LONG_AGO);
        retention.sweep();
        assertThat(rows("remark")).isZero();
    }

    @Test
    void what_still_counts_stays() {
        remark("MUCH_DONE", "REST", Duration.ofDays(80));
        remark("SOMETHING_BACK", "NEVER", LONG_AGO);
        remark("SOMETHING_BACK", "", LONG_AGO);
        retention.sweep();
        assertThat(rows("remark")).isEqualTo(3);
    }

    @Test
    void bad_news_counts_for_a_day() {
        database.sql("insert into bad_news values (:anna, :at)").param("anna", anna)
                .param("at", before(Duration.ofDays(2))).update();
        retention.sweep();
        assertThat(rows("bad_news")).isEqualTo(1);
        database.sql("update bad_news set heard_at = :at").param("at", before(Duration.ofDays(4))).update();
        retention.sweep();
        assertThat(rows("bad_news")).isZero();
    }
}

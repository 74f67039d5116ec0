package nl.handje.remark;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was brought up counts for three months at most, and is kept no longer than half a year; but "never again" is
 * kept, and silence to the question for something back, which is a no too. Reads {@code bad_news} of the feature above,
 * which counts for a day.
 */
@Component
public class RemarkRetention {
    private static final Period HALF_A_YEAR = Period.ofMonths(6);
    private static final Period SOME_DAYS = Period.ofDays(3);

    private final JdbcClient database;
    private final Clock clock;

    RemarkRetention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        run("""
                delete from remark where made_at < :before and answer is distinct from 'NEVER'
                and not (subject = 'SOMETHING_BACK' and answer is null)""", HALF_A_YEAR);
        run("delete from bad_news where heard_at < :before", SOME_DAYS);
    }

    private void run(String sql, Period age) {
        database.sql(sql).param("before", Timestamp.from(ZonedDateTime.now(clock).minus(age).toInstant())).update();
    }
}

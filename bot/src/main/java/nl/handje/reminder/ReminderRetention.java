package nl.handje.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was told, called off or given up is kept for ninety days, to answer "was I reminded?", and then goes. */
@Component
public class ReminderRetention {
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;
    private final Clock clock;

    ReminderRetention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public int sweep() {
        return database.sql("delete from reminder where status <> 'WAITING' and due_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT))).update();
    }
}

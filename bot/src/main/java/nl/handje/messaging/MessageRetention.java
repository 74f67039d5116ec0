package nl.handje.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long traces of messages stay. Words are gone as soon as a message is handled or delivered; here go the rows, and
 * the words of what failed.
 */
@Component
public class MessageRetention {
    /** Telegram gives an update again for one day at most. */
    private static final Period HANDLED = Period.ofDays(3);
    /** So long somebody may look at what went wrong. */
    private static final Period FAILED = Period.ofDays(14);
    /** So long a message can still be changed by its key. */
    private static final Period DELIVERED = Period.ofDays(90);

    private final JdbcClient database;
    private final Clock clock;

    MessageRetention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        remove("delete from inbox where state = 'DONE' and settled_at < :before", HANDLED);
        remove("delete from inbox where state = 'DEAD' and settled_at < :before", FAILED);
        remove("update outbox set content = '' where state in ('FAILED', 'UNKNOWN') and settled_at < :before", FAILED);
        remove("delete from outbox where settled_at < :before", DELIVERED);
        database.sql("delete from outbox_chat where unreachable_since is null and paused_until < now()").update();
    }

    private void remove(String sql, Period age) {
        var before = ZonedDateTime.now(clock).minus(age).toInstant();
        database.sql(sql).param("before", Timestamp.from(before)).update();
    }
}

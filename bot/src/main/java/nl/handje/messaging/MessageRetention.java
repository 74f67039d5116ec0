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
    private static final Period KEY_OF_NOBODY = Period.ofDays(1);

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
        sweepKeys();
        database.sql("delete from outbox_chat where unreachable_since is null and paused_until < now()").update();
    }

    /**
     * Keys of chats that left nothing here. Whoever writes at this very moment holds their key, or gets a new one; that
     * they wrote is seen by the second statement.
     */
    private void sweepKeys() {
        var idle = database.sql("""
                select chat from person_key k where chat <> 0 and made_at < :before
                and not exists (select from resident where resident.chat = k.chat)
                and not exists (select from group_chat where group_chat.chat = k.chat)
                for update skip locked""").param("before", before(KEY_OF_NOBODY)).query(Long.class).list();
        database.sql("""
                delete from person_key k where chat = any(:idle)
                and not exists (select from inbox where lane = k.chat and payload <> '')
                and not exists (select from outbox where outbox.chat = k.chat and content <> '')
                and not exists (select from group_ask where person = k.chat)""")
                .param("idle", idle.toArray(Long[]::new)).update();
    }

    private void remove(String sql, Period age) {
        database.sql(sql).param("before", before(age)).update();
    }

    private Timestamp before(Period age) {
        return Timestamp.from(ZonedDateTime.now(clock).minus(age).toInstant());
    }
}

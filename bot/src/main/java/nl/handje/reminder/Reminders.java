package nl.handje.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All reminders: a row for each occurrence, written in the transaction of what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {
    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something the bot itself must do at a moment. A second one with the same key changes nothing. */
    public void add(String key, String kind, UUID subject, Instant dueAt) {
        insert(key, kind, subject, null, dueAt);
    }

    /** Something a resident is told at a moment. A second one with the same key changes nothing. */
    public void add(String key, String kind, UUID subject, ResidentId resident, Instant dueAt) {
        insert(key, kind, subject, resident.value(), dueAt);
    }

    private void insert(String key, String kind, UUID subject, @Nullable UUID resident, Instant dueAt) {
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                values (:id, :key, :kind, :subject, :resident, :due, 'WAITING')
                on conflict (occurrence_key) do nothing""")
                .param("id", UUID.randomUUID()).param("key", key).param("kind", kind).param("subject", subject)
                .param("resident", resident).param("due", Timestamp.from(dueAt)).update();
    }

    /** What waits under a key comes at another moment. */
    public void move(String key, Instant dueAt) {
        jdbc.sql("update reminder set due_at = :due where occurrence_key = :key and status = 'WAITING'")
                .param("key", key).param("due", Timestamp.from(dueAt)).update();
    }

    /** What is called off is not reminded of. */
    public void cancelAbout(UUID subject) {
        jdbc.sql(
                "update reminder set status = 'CANCELLED' where subject_id = :subject and status in ('WAITING', 'CLAIMED')")
                .param("subject", subject).update();
    }

    /** The next moment at which something is due, for the sandbox's button "next reminder". */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<Instant> nextDue() {
        return jdbc.sql("select due_at from reminder where status = 'WAITING' order by due_at limit 1")
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }
}

package nl.handje.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        insert(key, kind, subject, null, dueAt, "nothing");
    }

    /** Something a resident is told at a moment. A second one with the same key changes nothing. */
    public void add(String key, String kind, UUID subject, ResidentId resident, Instant dueAt) {
        insert(key, kind, subject, resident.value(), dueAt, "nothing");
    }

    /** Many at once; as {@link #add} each. */
    public void addAll(Collection<NewReminder> planned) {
        var rows = planned.stream().sorted(Comparator.comparing(NewReminder::key)).toList();
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                select gen_random_uuid(), key, kind, subject, resident, cast(due as timestamptz), 'WAITING'
                from unnest(:keys, :kinds, cast(:subjects as uuid[]), cast(:residents as uuid[]), :dues)
                    as planned (key, kind, subject, resident, due)
                on conflict (occurrence_key) do nothing""")
                .param("keys", rows.stream().map(NewReminder::key).toArray(String[]::new))
                .param("kinds", rows.stream().map(NewReminder::kind).toArray(String[]::new))
                .param("subjects", rows.stream().map(NewReminder::subject).toArray(UUID[]::new))
                .param("residents", rows.stream().map(it -> it.resident().map(ResidentId::value).orElse(null))
                        .toArray(UUID[]::new))
                .param("dues", rows.stream().map(it -> it.dueAt().toString()).toArray(String[]::new)).update();
    }

    /** As above; what waits under the key or was called off comes at this moment. What was told is not told again. */
    public void plan(String key, String kind, UUID subject, ResidentId resident, Instant dueAt) {
        insert(key, kind, subject, resident.value(), dueAt, """
                update set due_at = excluded.due_at, status = 'WAITING', leased_until = null, attempts = 0
                where reminder.status in ('WAITING', 'CANCELLED')""");
    }

    private void insert(String key, String kind, UUID subject, @Nullable UUID resident, Instant dueAt,
            String whenThere) {
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                values (:id, :key, :kind, :subject, :resident, :due, 'WAITING')
                on conflict (occurrence_key) do\s""" + whenThere)
                .param("id", UUID.randomUUID()).param("key", key).param("kind", kind).param("subject", subject)
                .param("resident", resident).param("due", Timestamp.from(dueAt)).update();
    }

    /** What waits under a key comes at another moment. */
    public void move(String key, Instant dueAt) {
        jdbc.sql("""
                update reminder set due_at = :due, leased_until = null
                where occurrence_key = :key and status = 'WAITING'""").param("key", key)
                .param("due", Timestamp.from(dueAt)).update();
    }

    /** What is being told comes once more, then. */
    public void postpone(DueReminder reminder, Instant dueAt) {
        jdbc.sql("""
                update reminder set due_at = :due, status = 'WAITING', leased_until = null, attempts = 0
                where id = :id and status = 'DONE'""").param("id", reminder.id()).param("due", Timestamp.from(dueAt))
                .update();
    }

    /** Closes what these people are told now and would have been told until a moment; the earliest first. */
    public List<DueReminder> bringForward(Collection<ResidentId> people, Set<String> kinds, Instant until) {
        return jdbc.sql("""
                update reminder set status = 'DONE'
                where resident_id = any(:people) and kind = any(:kinds) and status = 'WAITING' and due_at <= :until
                returning id, occurrence_key, kind, subject_id, resident_id, due_at""")
                .param("people", Leases.ids(people)).param("kinds", kinds.toArray(String[]::new))
                .param("until", Timestamp.from(until)).query(Leases::reminder).list().stream().sorted(Leases.IN_ORDER)
                .toList();
    }

    /** When something of these kinds waits for somebody. */
    public List<Instant> moments(ResidentId resident, Collection<String> kinds) {
        return jdbc.sql("""
                select due_at from reminder
                where resident_id = :resident and kind in (:kinds) and status = 'WAITING' order by due_at""")
                .param("resident", resident.value()).param("kinds", kinds)
                .query((row, number) -> row.getTimestamp("due_at").toInstant()).list();
    }

    /** What waits under a key does not come. */
    public void cancel(String key) {
        jdbc.sql("update reminder set status = 'CANCELLED' where occurrence_key = :key and status = 'WAITING'")
                .param("key", key).update();
    }

    /** What is called off is not reminded of. */
    public void cancelAbout(UUID subject) {
        jdbc.sql("update reminder set status = 'CANCELLED' where subject_id = :subject and status = 'WAITING'")
                .param("subject", subject).update();
    }

    /** The next moment at which something is due, for the sandbox's button "next reminder". */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<Instant> nextDue() {
        return jdbc.sql("select due_at from reminder where status = 'WAITING' order by due_at limit 1")
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }
}

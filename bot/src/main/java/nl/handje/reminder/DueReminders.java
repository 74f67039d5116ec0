package nl.handje.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.resident.ResidentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is due from the table, on every node, and does it: each reminder once, however many nodes there are and
 * whenever one of them dies. A claim is a lease on the database's clock; what is due is judged by the town's.
 */
@Component
class DueReminders implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(DueReminders.class);
    private static final int A_CLAIM = 200;
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<String, ReminderKind> kinds;
    private final Clock clock;

    DueReminders(JdbcClient jdbc, TransactionTemplate transaction, List<ReminderKind> kinds, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kinds = kinds.stream().collect(Collectors.toMap(ReminderKind::name, Function.identity()));
        this.clock = clock;
    }

    @Override
    public int run() {
        var claimed = claim();
        claimed.forEach(this::carryOut);
        return claimed.size();
    }

    private List<DueReminder> claim() {
        return Optional.ofNullable(transaction.execute(status -> jdbc.sql("""
                update reminder set status = 'CLAIMED', leased_until = clock_timestamp() + interval '1 minute',
                                    attempts = attempts + 1
                where id in (
                    select id from reminder
                    where status in ('WAITING', 'CLAIMED') and due_at <= :now
                      and (leased_until is null or leased_until < clock_timestamp())
                    order by due_at, id limit :limit for update skip locked)
                returning id, occurrence_key, kind, subject_id, resident_id, due_at, attempts""")
                .param("now", Timestamp.from(clock.instant())).param("limit", A_CLAIM)
                .query((row, number) -> new DueReminder(row.getObject("id", UUID.class),
                        row.getString("occurrence_key"),
                        row.getString("kind"), row.getObject("subject_id", UUID.class),
                        Optional.ofNullable(row.getObject("resident_id", UUID.class)).map(ResidentId::new),
                        row.getTimestamp("due_at").toInstant()))
                .list())).orElseGet(List::of);
    }

    /** One transaction each: one that fails does not keep the others. */
    private void carryOut(DueReminder reminder) {
        try {
            transaction.executeWithoutResult(status -> close(reminder));
        } catch (RuntimeException e) {
            LOG.error("reminder {} of kind {} failed: {}", reminder.id(), reminder.kind(), e.getClass().getName());
            giveUpAfterTooManyTries(reminder);
        }
    }

    private void close(DueReminder reminder) {
        // Called off or done by another in the meantime: then not.
        var still = jdbc.sql("update reminder set status = 'DONE' where id = :id and status = 'CLAIMED'")
                .param("id", reminder.id()).update();
        if (still == 1) {
            Optional.ofNullable(kinds.get(reminder.kind()))
                    .orElseThrow(() -> new IllegalStateException("no reminder kind " + reminder.kind())).due(reminder);
        }
    }

    private void giveUpAfterTooManyTries(DueReminder reminder) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                update reminder set status = 'FAILED' where id = :id and attempts >= :tries""")
                .param("id", reminder.id()).param("tries", TRIES).update());
    }
}

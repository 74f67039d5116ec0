package nl.handje.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does which reminder: a claim is a lease on the database's clock, and closing is what makes it happen once. What
 * is due is judged by the town's clock.
 */
@Component
class Leases {
    static final String CLAIM = """
            update reminder set leased_until = clock_timestamp() + interval '1 minute', attempts = attempts + 1
            where id = any(array(
                select id from reminder
                where status = 'WAITING' and due_at <= :now
                  and (leased_until is null or leased_until < clock_timestamp())
                order by due_at, id limit :limit for update skip locked))
            returning id, occurrence_key, kind, subject_id, resident_id, due_at""";

    static final Comparator<DueReminder> IN_ORDER = Comparator.comparing(DueReminder::dueAt)
            .thenComparing(DueReminder::id);
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Leases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many that are due, for this node alone until the lease is over; the earliest first. */
    @Transactional
    public List<DueReminder> claim(int limit) {
        return jdbc.sql(CLAIM).param("now", now()).param("limit", limit).query(Leases::reminder).list().stream()
                .sorted(IN_ORDER).toList();
    }

    /** Those that still were to be done: not what was called off, moved or done by another in the meantime. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DueReminder> close(Collection<DueReminder> reminders) {
        var ids = reminders.stream().map(DueReminder::id).toArray(UUID[]::new);
        var closed = Set.copyOf(jdbc.sql("""
                update reminder set status = 'DONE' where id = any(:ids) and status = 'WAITING' and due_at <= :now
                returning id""").param("ids", ids).param("now", now()).query(UUID.class).list());
        return reminders.stream().filter(it -> closed.contains(it.id())).toList();
    }

    /** Until the end of the transaction nobody else tells these people something of what is due. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<ResidentId> people) {
        jdbc.sql("""
                select count(pg_advisory_xact_lock(hashtextextended(person::text, 24)))
                from unnest(cast(:people as uuid[])) as person""").param("people", ids(people)).query(Integer.class)
                .single();
    }

    /** What else is due for these people comes later, one thing an hour, so that nothing pours down on anybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spread(Collection<ResidentId> people) {
        jdbc.sql(
                """
                        update reminder set due_at = cast(:now as timestamptz) + later.place * interval '1 hour', leased_until = null
                        from (select id, row_number() over (partition by resident_id order by due_at, id) as place from reminder
                              where resident_id = any(:people) and status = 'WAITING' and due_at <= :now) later
                        where reminder.id = later.id""")
                .param("people", ids(people)).param("now", now()).update();
    }

    /** True when it was tried too often. */
    @Transactional
    public boolean giveUp(DueReminder reminder) {
        return jdbc.sql("""
                update reminder set status = 'FAILED'
                where id = :id and attempts >= :tries and status = 'WAITING'""")
                .param("id", reminder.id()).param("tries", TRIES).update() == 1;
    }

    /** In the same order for everybody, so that nobody waits in a circle. */
    static UUID[] ids(Collection<ResidentId> people) {
        return people.stream().map(ResidentId::value).distinct().sorted().toArray(UUID[]::new);
    }

    static DueReminder reminder(ResultSet row, int number) throws SQLException {
        return new DueReminder(row.getObject("id", UUID.class), row.getString("occurrence_key"), row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("resident_id", UUID.class)).map(ResidentId::new),
                row.getTimestamp("due_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package nl.handje.reminder.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how each job ended, and tells how all of them do and what waits. */
@Component
public class WorkHealth {
    private final JdbcClient database;
    private final Clock clock;

    WorkHealth(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A run of a job ended.
     *
     * @param failure
     *            the kind of failure, never its words; empty when it succeeded
     */
    @Transactional
    public void ran(String job, String node, Optional<String> failure) {
        database.sql("""
                insert into job_run (job, node, ran_at, succeeded_at, failure)
                values (:job, :node, clock_timestamp(), case when :well then clock_timestamp() end, :failure)
                on conflict (job, node) do update set ran_at = excluded.ran_at, failure = excluded.failure,
                    succeeded_at = coalesce(excluded.succeeded_at, job_run.succeeded_at)""").param("job", job)
                .param("node", node).param("well", failure.isEmpty()).param("failure", failure.orElse(null)).update();
        database.sql("delete from job_run where ran_at < clock_timestamp() - interval '40 days'").update();
    }

    /** Every job of every node that was seen in forty days. */
    @Transactional(readOnly = true)
    public List<JobHealth> jobs() {
        return database.sql("select * from job_run order by job, ran_at desc").query(WorkHealth::job).list();
    }

    private static JobHealth job(ResultSet row, int number) throws SQLException {
        return new JobHealth(row.getString("job"), row.getString("node"), row.getTimestamp("ran_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("succeeded_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("failure")));
    }

    /** What is due and not done: reminders and messages. */
    @Transactional(readOnly = true)
    public List<Backlog> backlogs() {
        return List.of(backlog("reminders", """
                select count(*) filter (where status = 'WAITING') as waiting,
                    min(due_at) filter (where status = 'WAITING') as oldest,
                    count(*) filter (where status = 'FAILED') as failed
                from reminder where status = 'WAITING' and due_at <= :now
                    or status = 'FAILED' and due_at > cast(:now as timestamptz) - interval '7 days'"""),
                backlog("messages", """
                        select count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
                            min(created_at) filter (where state in ('WAITING', 'SENDING')) as oldest,
                            count(*) filter (where state in ('FAILED', 'UNKNOWN')) as failed
                        from outbox where state in ('WAITING', 'SENDING')
                            or state in ('FAILED', 'UNKNOWN')
                                and settled_at > cast(:now as timestamptz) - interval '7 days'"""));
    }

    private Backlog backlog(String of, String sql) {
        return database.sql(sql).param("now", Timestamp.from(clock.instant())).query((row, number) -> new Backlog(of,
                row.getLong("waiting"),
                Optional.ofNullable(row.getTimestamp("oldest"))
                        .map(oldest -> Duration.between(oldest.toInstant(), clock.instant()))
                        .filter(Duration::isPositive).orElse(Duration.ZERO),
                row.getLong("failed"))).single();
    }
}

package nl.handje.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time tasks of db-scheduler, polled with lock-and-fetch as its documentation advises for many tasks. */
final class DbSchedulerTasks implements Contender {
    private static final int THREADS = 20;

    private final JdbcClient jdbc;
    private final Scheduler scheduler;

    DbSchedulerTasks(DataSource database, Consumer<String> work) {
        jdbc = JdbcClient.create(database);
        jdbc.sql("""
                create table scheduled_tasks (task_name text not null, task_instance text not null, task_data bytea,
                    execution_time timestamptz not null, picked boolean not null, picked_by text,
                    last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                    last_heartbeat timestamptz, version bigint not null, priority smallint,
                    primary key (task_name, task_instance))""").update();
        jdbc.sql("create index execution_time_idx on scheduled_tasks (execution_time)").update();
        jdbc.sql("create index last_heartbeat_idx on scheduled_tasks (last_heartbeat)").update();
        OneTimeTask<Void> task = Tasks.oneTime("drill").execute((instance, context) -> work.accept(instance.getId()));
        scheduler = Scheduler.create(database, task).threads(THREADS).pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofSeconds(1)).build();
    }

    @Override
    public String name() {
        return "db-scheduler, lock and fetch, " + THREADS + " threads";
    }

    @Override
    public void plan(String word, int count, Instant due) {
        jdbc.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'drill', :word || '-' || i, :due, false, 1 from generate_series(1, :count) i""")
                .param("word", word).param("due", Timestamp.from(due)).param("count", count).update();
        jdbc.sql("analyze scheduled_tasks").update();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

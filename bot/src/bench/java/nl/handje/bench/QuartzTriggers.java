package nl.handje.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One JDBC trigger for each, of one shared job, tuned: 20 threads, batches of 20. */
final class QuartzTriggers implements Contender {
    private static final String NAME = "burst";
    private static final String JOB = "drill";

    private final JdbcClient jdbc;
    private final Scheduler scheduler;

    QuartzTriggers(DataSource database, Consumer<String> work) {
        jdbc = JdbcClient.create(database);
        DBConnectionManager.getInstance().addConnectionProvider(NAME, new Connections(database));
        try {
            scheduler = new StdSchedulerFactory(properties()).getScheduler();
            scheduler.setJobFactory((bundle, owner) -> new Drill(work));
            scheduler.addJob(JobBuilder.newJob(Drill.class).withIdentity(JOB).storeDurably().build(), true);
        } catch (SchedulerException unstartable) {
            throw new IllegalStateException(unstartable);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", NAME);
        properties.setProperty("org.quartz.scheduler.instanceId", "one");
        properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "20");
        properties.setProperty("org.quartz.threadPool.threadCount", "20");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty("org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.dataSource", NAME);
        properties.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "600000");
        return properties;
    }

    @Override
    public String name() {
        return "Quartz, a JDBC trigger each, 20 threads, batches of 20";
    }

    @Override
    public void plan(String word, int count, Instant due) {
        jdbc.sql("""
                insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time,
                    prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time, misfire_instr)
                select :scheduler, :word || '-' || i, 'DEFAULT', :job, 'DEFAULT', :due, -1, 5, 'WAITING', 'SIMPLE', :due,
                    0, 0 from generate_series(1, :count) i""").param("scheduler", NAME).param("word", word)
                .param("job", JOB).param("due", due.toEpochMilli()).param("count", count).update();
        jdbc.sql("""
                insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count, repeat_interval,
                    times_triggered)
                select :scheduler, :word || '-' || i, 'DEFAULT', 0, 0, 0 from generate_series(1, :count) i""")
                .param("scheduler", NAME).param("word", word).param("count", count).update();
        jdbc.sql("analyze qrtz_triggers").update();
    }

    @Override
    public void start() {
        try {
            scheduler.start();
        } catch (SchedulerException unstartable) {
            throw new IllegalStateException(unstartable);
        }
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException unstoppable) {
            throw new IllegalStateException(unstoppable);
        }
    }

    /** The shared job; the trigger's name says which message. */
    private record Drill(Consumer<String> work) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            work.accept(context.getTrigger().getKey().getName());
        }
    }

    /** The pool of the bench, as Quartz wants it. */
    private record Connections(DataSource database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void shutdown() {
            // Whoever made the pool closes it.
        }

        @Override
        public void initialize() {
            // It is ready.
        }
    }
}

package nl.handje.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.handje.BotApplication;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.Reminders;
import nl.handje.reminder.ToldTogether;
import nl.handje.sandbox.Sandbox;
import nl.handje.sandbox.SandboxSettings;
import nl.handje.testing.TestPostgres;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 20,000 reminders due in one second: how long until all stand in the outbox of the whole running program, how long
 * somebody waits who adds a reminder meanwhile, and what db-scheduler and Quartz triggers need for the same work on the
 * same database in the same run. Each may warm up. It reads this machine's own time and sleeps, for real seconds are what
 * is measured; what it finds goes to the console, as of every bench.
 */
public final class ReminderBurst {
    private static final int COUNT = 20_000;
    private static final int WARMING_UP = 4_000;
    private static final Duration TIME_TO_PLAN = Duration.ofSeconds(20);
    private static final double SECONDS = 5;
    private static final double ADDED_MILLIS = 50;
    private static final double TIMES_QUARTZ = 7;
    private static final double TIMES_DB_SCHEDULER = 1.3;

    private final JdbcClient jdbc;
    private final Reminders reminders;
    private final TransactionTemplate transaction;

    private ReminderBurst(ConfigurableApplicationContext bot) {
        jdbc = bot.getBean(JdbcClient.class);
        reminders = bot.getBean(Reminders.class);
        transaction = bot.getBean(TransactionTemplate.class);
    }

    /** Measures; takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var name = TestPostgres.create();
        var drill = new Drill(new AtomicReference<>());
        try (var sandbox = Sandbox.start(SandboxSettings.usual().onPort(0).withPeople(List.of()));
                var bot = BotApplication.program().with("handje.telegram.token", Sandbox.DEMO_TOKEN)
                        .with("handje.telegram.url", "http://localhost:" + sandbox.port())
                        .with(JdbcConnectionDetails.class, new Database(TestPostgres.url(name)))
                        .with("handje.keys.master", TestPostgres.MASTER_KEY).with(ToldTogether.class, drill).start();
                var pool = pool(name)) {
            drill.outbox().set(bot.getBean(Outbox.class));
            try (var telephones = new Telephones(sandbox.address(), 1)) {
                telephones.write(1, Duration.ofSeconds(2));
            }
            new ReminderBurst(bot).compare(bot, pool);
        }
        System.exit(0);
    }

    private void compare(ConfigurableApplicationContext bot, HikariDataSource pool) throws InterruptedException {
        var outbox = bot.getBean(Outbox.class);
        Consumer<String> work = key -> transaction.executeWithoutResult(status -> outbox.add(message(key)));
        var ours = measure(new OurReminders(jdbc));
        var real = measure(new RealAppointments(jdbc));
        var tasks = measure(new DbSchedulerTasks(pool, work));
        var triggers = measure(new QuartzTriggers(pool, work));
        System.out.printf(Locale.ROOT,
                "all in the outbox after %.2f s, real appointments after %.2f s (goal %.0f s); adding one meanwhile p95 %.0f and "
                        + "%.0f ms (goal %.0f ms)%n",
                ours.seconds(), real.seconds(), SECONDS, ours.added(), real.added(), ADDED_MILLIS);
        System.out.printf(Locale.ROOT, "%.1f times Quartz triggers (goal %.0f), %.1f times db-scheduler (goal %.1f) "
                + "(load %.1f on %d cores)%n", triggers.seconds() / ours.seconds(), TIMES_QUARTZ,
                tasks.seconds() / ours.seconds(), TIMES_DB_SCHEDULER,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * What came out.
     *
     * @param seconds
     *            from the moment they were due
     * @param added
     *            95th percentile of adding one, in milliseconds
     */
    private record Figures(double seconds, double added) {}

    private Figures measure(Contender contender) throws InterruptedException {
        try (contender) {
            contender.start();
            burst(contender, "warm", WARMING_UP);
            var figures = burst(contender, "burst", COUNT);
            System.out.printf(Locale.ROOT, "%s: %d in %.2f s, %.0f/s; adding one meanwhile p95 %.0f ms%n",
                    contender.name(), COUNT, figures.seconds(), COUNT / figures.seconds(), figures.added());
            return figures;
        }
    }

    private Figures burst(Contender contender, String word, int count) throws InterruptedException {
        jdbc.sql("truncate outbox, reminder").update();
        jdbc.sql("vacuum").update();
        var due = Instant.now().plus(TIME_TO_PLAN);
        contender.plan(word, count, due);
        if (Instant.now().isAfter(due)) {
            throw new IllegalStateException("Planning took longer than " + TIME_TO_PLAN);
        }
        Thread.sleep(Duration.between(Instant.now(), due));
        var added = new ArrayList<Double>();
        while (written() < count) {
            added.add(add());
            Thread.sleep(20);
        }
        var seconds = Duration.between(due, Instant.now()).toMillis() / 1e3;
        var sorted = added.stream().sorted().toList();
        return new Figures(seconds, sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * 0.95)));
    }

    private int written() {
        return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
    }

    /** Milliseconds that somebody waits who adds a reminder for later. */
    private double add() {
        long before = System.nanoTime();
        transaction.executeWithoutResult(status -> reminders.add("added-" + UUID.randomUUID(), ReminderNode.KIND,
                UUID.randomUUID(), Instant.now().plus(Duration.ofDays(1))));
        return (System.nanoTime() - before) / 1e6;
    }

    private static Delivery message(String key) {
        return new Delivery(1 + Math.floorMod(key.hashCode(), 500), Priority.REMINDER, key,
                new Delivery.Text("A message about something at " + key, List.of()));
    }

    private static HikariDataSource pool(String name) {
        var pool = new HikariDataSource();
        pool.setDataSource(TestPostgres.dataSource(name));
        pool.setMaximumPoolSize(25);
        return pool;
    }

    /** What each contender does: one message. */
    private record Drill(AtomicReference<Outbox> outbox) implements ToldTogether {
        @Override
        public Set<String> kinds() {
            return Set.of(ReminderNode.KIND);
        }

        @Override
        public void tell(List<DueReminder> reminders) {
            outbox.get().addAll(reminders.stream().map(it -> message(it.key())).toList());
        }
    }

    /** The database of the bench, for the program. */
    private record Database(String url) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return TestPostgres.USER;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}

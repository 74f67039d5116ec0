package nl.handje.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.handje.BotApplication;
import nl.handje.conversation.Prompts;
import nl.handje.keys.Sealing;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ToldTogether;
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
    private static final double SECONDS = 5;
    private static final double ADDED_MILLIS = 50;

    private ReminderBurst() {
    }

    /** Measures; takes how many are due (20000) and which {@link Way}s contend (all). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : COUNT;
        var ways = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Way::named).toList()
                : List.of(Way.values());
        var name = TestPostgres.create();
        var drill = new Drill(new AtomicReference<>());
        try (var post = new PostOffice();
                var bot = BotApplication.program().with("handje.telegram.token", PostOffice.TOKEN)
                        .with("handje.telegram.url", post.url())
                        .with(JdbcConnectionDetails.class, new Database(TestPostgres.url(name)))
                        .with("handje.keys.master", TestPostgres.MASTER_KEY)
                        .with("handje.data-dir", Files.createTempDirectory("handje-bench")).with(ToldTogether.class, drill).start();
                var pool = pool(name)) {
            drill.outbox().set(bot.getBean(Outbox.class));
            compare(ways, bot, pool, new Burst(bot, count));
        }
        System.exit(0);
    }

    private static void compare(List<Way> ways, ConfigurableApplicationContext bot, DataSource pool, Burst burst)
            throws InterruptedException {
        var figures = new EnumMap<Way, Burst.Figures>(Way.class);
        for (var way : ways) {
            figures.put(way, burst.measure(contender(way, bot, pool)));
        }
        figures.forEach((way, found) -> report(way, found, Optional.ofNullable(figures.get(Way.HANDJE))));
    }

    private static Contender contender(Way way, ConfigurableApplicationContext bot, DataSource pool) {
        var outbox = bot.getBean(Outbox.class);
        var transaction = bot.getBean(TransactionTemplate.class);
        var jdbc = bot.getBean(JdbcClient.class);
        Consumer<String> work = key -> transaction.executeWithoutResult(status -> outbox.add(message(key)));
        return switch (way) {
            case HANDJE -> new OurReminders(jdbc);
            case APPOINTMENTS -> new RealAppointments(jdbc, transaction, bot.getBean(Prompts.class),
                    bot.getBean(Sealing.class));
            case DB_SCHEDULER -> new DbSchedulerTasks(pool, work);
            case QUARTZ -> new QuartzTriggers(pool, work);
        };
    }

    /** Of our own ways against the goals, of the others how many times as long they need. */
    private static void report(Way way, Burst.Figures found, Optional<Burst.Figures> ours) {
        way.goal().ifPresentOrElse(goal -> ours.ifPresent(it -> System.out.printf(Locale.ROOT,
                "Handje is %.1f times as fast as %s (goal %.1f) %s%n", found.seconds() / it.seconds(), way, goal,
                Load.now())),
                () -> System.out.printf(Locale.ROOT,
                        "%s: %.2f of the goal of %.0f s; adding one meanwhile p95 %.2f of the goal of %.0f ms %s%n", way,
                        found.seconds() / SECONDS, SECONDS, found.added() / ADDED_MILLIS, ADDED_MILLIS, Load.now()));
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

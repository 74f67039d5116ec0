package nl.handje.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import nl.handje.reminder.Reminders;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many things due at once: how long until all stand in the outbox, and how long somebody waits who adds one meanwhile. It
 * reads this machine's own time and sleeps, for real seconds are what is measured, and its figures go to the console.
 */
final class Burst {
    private static final int WARMING_UP = 8_000;
    private static final Duration TIME_TO_PLAN = Duration.ofSeconds(20);
    private static final Duration BETWEEN_ADDING = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Reminders reminders;
    private final TransactionTemplate transaction;
    private final int count;

    Burst(ConfigurableApplicationContext bot, int count) {
        this.jdbc = bot.getBean(JdbcClient.class);
        this.reminders = bot.getBean(Reminders.class);
        this.transaction = bot.getBean(TransactionTemplate.class);
        this.count = count;
    }

    /**
     * What came out.
     *
     * @param seconds
     *            from the moment they were due
     * @param added
     *            95th percentile of adding one meanwhile, in milliseconds
     */
    record Figures(double seconds, double added) {}

    /** After a smaller burst to warm up. */
    Figures measure(Contender contender) throws InterruptedException {
        try (contender) {
            contender.start();
            once(contender, "warm", Math.min(WARMING_UP, count));
            var figures = once(contender, "burst", count);
            System.out.printf(Locale.ROOT, "%s: %d in %.2f s, %.0f/s; adding one meanwhile p95 %.0f ms %s%n",
                    contender.name(), count, figures.seconds(), count / figures.seconds(), figures.added(),
                    Load.now());
            return figures;
        }
    }

    private Figures once(Contender contender, String word, int many) throws InterruptedException {
        jdbc.sql("truncate outbox, reminder").update();
        jdbc.sql("vacuum").update();
        var due = Instant.now().plus(TIME_TO_PLAN);
        contender.plan(word, many, due);
        if (Instant.now().isAfter(due)) {
            throw new IllegalStateException("Planning took longer than " + TIME_TO_PLAN);
        }
        Thread.sleep(Duration.between(Instant.now(), due));
        var added = new ArrayList<Double>();
        while (written() < many) {
            added.add(add());
            Thread.sleep(BETWEEN_ADDING);
            if (Instant.now().isAfter(due.plus(PATIENCE))) {
                throw new IllegalStateException("Only " + written() + " of " + many + " after " + PATIENCE);
            }
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
}

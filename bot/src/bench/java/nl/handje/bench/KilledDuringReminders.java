package nl.handje.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.handje.testing.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code kill -9} every two seconds while reminders come at 100 a second: nothing may be lost, and what is doubled is
 * only what was being sent when a node died. Three nodes share the work; each time the oldest that is at work is killed
 * and begins anew; while it would leave none at work, as nodes begin slowly here, that turn is passed over. Takes the minutes it runs, 5 if none are
 * given. It reads this machine's own time and sleeps, for processes are killed in real seconds; what it finds goes to
 * the console, as of every bench.
 */
public final class KilledDuringReminders {
    private static final int NODES = 3;
    private static final int PER_SECOND = 100;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final double DUPLICATES_PER_KILL = 2.0;

    private final PostOffice post = new PostOffice();
    private final String database = TestPostgres.create();
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.dataSource(database));
    private final Deque<Life> nodes = new ArrayDeque<>();
    private final WarmStart warm = new WarmStart();

    private KilledDuringReminders() throws IOException {
    }

    /** Takes the minutes it runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var minutes = arguments.length == 0 || arguments[0].isBlank() ? 5 : Double.parseDouble(arguments[0]);
        new KilledDuringReminders().run(Duration.ofMillis((long) (minutes * 60_000)));
        System.exit(0);
    }

    private void run(Duration time) throws IOException, InterruptedException {
        warmUp();
        for (int i = 0; i < NODES; i++) {
            nodes.add(begin());
        }
        while (!nodes.stream().allMatch(Life::isUp)) {
            Thread.sleep(100);
        }
        var start = Instant.now();
        long count = time.toSeconds() * PER_SECOND;
        plan(start, count);
        int kills = killUntil(start.plus(time));
        await(count);
        report(start, count, kills);
        nodes.forEach(Life::end);
        post.close();
    }

    /** One life from start to an orderly end, by which those after it start fast. */
    private void warmUp() throws IOException, InterruptedException {
        var first = begin();
        while (!first.isUp()) {
            Thread.sleep(100);
        }
        // Not Process.destroy(), which also closes the pipe: who writes into a closed pipe while it ends leaves no cache.
        first.process().toHandle().destroy();
        first.process().waitFor();
        if (!warm.isWarm()) {
            throw new IOException("The first node left no cache behind");
        }
    }

    private Life begin() throws IOException {
        return Life.begin(warm.command(ReminderNode.class,
                List.of(post.url(), PostOffice.TOKEN, TestPostgres.url(database))));
    }

    private void plan(Instant start, long count) {
        jdbc.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, due_at, status)
                select gen_random_uuid(), 'r' || i, :kind, gen_random_uuid(),
                    cast(:start as timestamptz) + i * interval '10 milliseconds', 'WAITING'
                from generate_series(1, :count) i""").param("kind", ReminderNode.KIND)
                .param("start", Timestamp.from(start)).param("count", count).update();
    }

    /** How many nodes that were at work died. */
    private int killUntil(Instant end) throws IOException, InterruptedException {
        int kills = 0;
        while (Instant.now().isBefore(end)) {
            Thread.sleep(BETWEEN_KILLS);
            var atWork = nodes.stream().filter(Life::isUp).toList();
            if (atWork.size() > 1) {
                nodes.remove(atWork.getFirst());
                atWork.getFirst().end();
                nodes.addLast(begin());
                kills++;
            }
        }
        return kills;
    }

    private void await(long count) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && (post.arrivals().size() < count || hasWork())) {
            Thread.sleep(500);
        }
    }

    private boolean hasWork() {
        return jdbc.sql("""
                select exists (select 1 from reminder where status = 'WAITING')
                    or exists (select 1 from outbox where state in ('WAITING', 'SENDING'))""").query(Boolean.class)
                .single();
    }

    private void report(Instant start, long count, int kills) {
        var arrivals = post.arrivals();
        var copies = arrivals.values().stream().mapToInt(List::size).summaryStatistics();
        var doubled = copies.getSum() - arrivals.size();
        var late = arrivals.entrySet().stream().mapToLong(arrival -> arrival.getValue().getFirst()
                - start.toEpochMilli() - 10 * Long.parseLong(arrival.getKey().substring(1))).sorted().toArray();
        System.out.printf(Locale.ROOT,
                "%d reminders at %d/s, %d kills of a node at work in %d turns of 2 s: lost %d (goal 0), doubled %d, %.2f per kill (goal %.1f), "
                        + "most copies %d (goal 2), late p50 %.2f s, p99 %.2f s, most %.2f s %s%n",
                count, PER_SECOND, kills, count / PER_SECOND / BETWEEN_KILLS.toSeconds(), count - arrivals.size(), doubled, doubled / (double) Math.max(kills, 1),
                DUPLICATES_PER_KILL, copies.getMax(), seconds(late, 0.5), seconds(late, 0.99), seconds(late, 1), Load.now());
    }

    private static double seconds(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e3;
    }

    /** One life of a node: from its start to its kill. */
    private record Life(Process process, AtomicBoolean up) {
        static Life begin(List<String> command) throws IOException {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var up = new AtomicBoolean();
            Thread.ofVirtual().start(() -> {
                try (var lines = process.inputReader()) {
                    lines.lines().filter("up"::equals).forEach(line -> up.set(true));
                } catch (IOException | UncheckedIOException killed) {
                    // The stream ends with the process.
                }
            });
            return new Life(process, up);
        }

        boolean isUp() {
            return up.get();
        }

        void end() {
            process.destroyForcibly();
        }
    }
}

package nl.handje.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.handje.BotApplication;
import nl.handje.candidate.Bounds;
import nl.handje.candidate.Candidates;
import nl.handje.candidate.Crowd;
import nl.handje.candidate.Sought;
import nl.handje.nlp.Category;
import nl.handje.resident.Area;
import nl.handje.wantedtime.WantedTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to find the candidates for one request, from the question to the scored neighbours: among 10,000
 * helpers and among 1,000,000, of whom a tenth live in the region of the request. The requests differ in kind, place and
 * time. The database has a gigabyte for what it read, as one with a million people in it would be given.
 */
public final class CandidatesSearch {
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int WARMING_UP = 300;
    private static final int MEASURED = 1_000;
    private static final int WANTED = 3;
    private static final double GOAL_MILLIS = 20;
    private static final double GOAL_GROWTH = 2;
    private static final List<Category> KINDS = List.of(Category.COMPANY, Category.TRANSPORT, Category.GROCERIES,
            Category.ODD_JOBS, Category.GARDEN, Category.DIGITAL);

    private CandidatesSearch() {
    }

    /** Measures; takes the number of many helpers, else a million. */
    public static void main(String[] arguments) throws IOException {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
        var few = measured(FEW);
        var most = measured(many);
        System.out.printf(Locale.ROOT,
                "from %d to %d helpers: p50 grows %.2f times, p95 %.2f times (goal at most %.1f); p95 is %.2f of the goal "
                        + "of %.0f ms %s%n",
                FEW, many, at(most, 0.5) / at(few, 0.5), at(most, 0.95) / at(few, 0.95), GOAL_GROWTH,
                at(most, 0.95) / GOAL_MILLIS, GOAL_MILLIS, Load.now());
        System.exit(0);
    }

    private static double[] measured(int helpers) throws IOException {
        try (var bot = BotApplication.program().with("handje.bot", false).with("spring.quartz.auto-startup", false)
                .with("handje.data-dir", Files.createTempDirectory("handje-bench"))
                .with("handje.database.port", FreePort.find()).with("handje.database.buffers", "1GB").start()) {
            Crowd.fill(bot.getBean(JdbcClient.class), helpers);
            bot.getBean(JdbcClient.class).sql("vacuum").update();
            var candidates = bot.getBean(Candidates.class);
            var random = new Random(1);
            searches(candidates, random, WARMING_UP);
            var millis = searches(candidates, random, MEASURED);
            System.out.printf(Locale.ROOT, "candidates among %d helpers: p50 %.2f ms, p95 %.2f ms, slowest %.2f ms%n",
                    helpers, at(millis, 0.5), at(millis, 0.95), at(millis, 1));
            return millis;
        }
    }

    private static double[] searches(Candidates candidates, Random random, int times) {
        var millis = new double[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            var sought = sought(random);
            long begun = System.nanoTime();
            found += candidates.find(sought, new Bounds(Bounds.WHOLE_REGION, WANTED, 4)).size();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        if (found < WANTED * times * 0.9) {
            throw new IllegalStateException("too few were found to measure anything: " + found);
        }
        Arrays.sort(millis);
        return millis;
    }

    private static Sought sought(Random random) {
        var start = LocalDate.of(2026, 11, 23).plusDays(random.nextInt(7)).atTime(9 + random.nextInt(10), 0);
        return new Sought(Set.of(KINDS.get(random.nextInt(KINDS.size()))), anHour(start),
                Area.ofPostcode(String.valueOf(6100 + random.nextInt(100))).orElseThrow(), Optional.empty());
    }

    private static WantedTime anHour(LocalDateTime start) {
        return WantedTime.read(start + "|" + start.plusHours(1) + "|HOUR||true|/");
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}

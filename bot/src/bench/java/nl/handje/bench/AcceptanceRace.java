package nl.handje.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import nl.handje.BotApplication;
import nl.handje.conversation.Action;
import nl.handje.testing.Race;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty neighbours say yes at once, a thousand times: each time one is first, and the others hear a kind word. */
public final class AcceptanceRace {
    private static final int RACES = 1000;
    private static final Race.Outcome RIGHT = new Race.Outcome(1, Race.NEIGHBOURS - 1, Race.NEIGHBOURS);

    private AcceptanceRace() {
    }

    /** Runs the races; takes how many (1000). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int races = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RACES;
        try (var bot = BotApplication.program().with("handje.bot", false).with("spring.quartz.auto-startup", false)
                .with("handje.data-dir", Files.createTempDirectory("handje-bench"))
                .with("handje.database.port", FreePort.find()).start();
                var race = new Race(List.copyOf(bot.getBeansOfType(Action.class).values()),
                        bot.getBean(TransactionTemplate.class), bot.getBean(JdbcClient.class),
                        bot.getBean(Clock.class))) {
            run(race, races);
        }
        System.exit(0);
    }

    private static void run(Race race, int races) throws InterruptedException {
        int right = 0;
        int errors = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < races; i++) {
            try {
                right += race.run().equals(RIGHT) ? 1 : 0;
            } catch (ExecutionException e) {
                errors++;
            }
        }
        System.out.printf(Locale.ROOT,
                "acceptance race, %d at once, %d times: %d with one winner and %d off the hook, %d errors "
                        + "(goals %d and 0); %.1f ms a race %s%n",
                Race.NEIGHBOURS, races, right, Race.NEIGHBOURS - 1, errors, races,
                (System.nanoTime() - begun) / 1e6 / races, Load.now());
    }
}

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

    /** Runs the races; takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var bot = BotApplication.program().with("handje.bot", false).with("spring.quartz.auto-startup", false)
                .with("handje.data-dir", Files.createTempDirectory("handje-bench"))
                .with("handje.database.port", FreePort.find()).start();
                var race = new Race(List.copyOf(bot.getBeansOfType(Action.class).values()),
                        bot.getBean(TransactionTemplate.class), bot.getBean(JdbcClient.class),
                        bot.getBean(Clock.class))) {
            run(race);
        }
        System.exit(0);
    }

    private static void run(Race race) throws InterruptedException {
        int right = 0;
        int errors = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < RACES; i++) {
            try {
                right += race.run().equals(RIGHT) ? 1 : 0;
            } catch (ExecutionException e) {
                errors++;
            }
        }
        System.out.printf(Locale.ROOT,
                "acceptance race, %d at once, %d times: %d with one winner and %d off the hook, %d errors; %.1f ms a race%n",
                Race.NEIGHBOURS, RACES, right, Race.NEIGHBOURS - 1, errors, (System.nanoTime() - begun) / 1e6 / RACES);
    }
}

package nl.handje.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.handje.BotApplication;
import nl.handje.keys.Owner;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.Sealing;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What it costs that words lie sealed: a message of 300 characters of a thousand people, in a transaction each. As of every
 * bench, its figures go to the console.
 */
public final class SealingCost {
    private static final SealedColumn COLUMN = new SealedColumn("outbox", "content");
    private static final String WORDS = "Kan iemand mij donderdag naar het ziekenhuis rijden? ".repeat(6);
    private static final int PEOPLE = 1_000;
    private static final int MESSAGES = 20_000;

    private SealingCost() {
    }

    /** Measures; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        try (var bot = BotApplication.program().with("handje.bot", false).with("spring.quartz.auto-startup", false)
                .with("handje.data-dir", Files.createTempDirectory("handje-bench"))
                .with("handje.database.port", FreePort.find()).start()) {
            var sealing = bot.getBean(Sealing.class);
            var transaction = bot.getBean(TransactionTemplate.class);
            IntFunction<String> seal = i -> transaction
                    .execute(status -> sealing.seal(new Owner.Chat(1 + i % PEOPLE), COLUMN, WORDS));
            var sealed = new String[MESSAGES];
            measure("first messages, keys made", PEOPLE, i -> sealed[i] = seal.apply(i));
            measure("an empty transaction", MESSAGES, i -> transaction.execute(status -> ""));
            measure("sealed", MESSAGES, i -> sealed[i] = seal.apply(i));
            measure("opened, key at hand", MESSAGES, i -> sealing.open(COLUMN, sealed[i]));
            System.out.printf(Locale.ROOT, "%d characters become %d%n", WORDS.length(), sealed[0].length());
        }
        System.exit(0);
    }

    private static void measure(String what, int times, IntFunction<String> act) {
        var micros = new double[times];
        var made = new String[times];
        for (int i = 0; i < times; i++) {
            var begun = System.nanoTime();
            made[i] = act.apply(i);
            micros[i] = (System.nanoTime() - begun) / 1e3;
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%s: p50 %.0f µs, p95 %.0f µs (%d times) %s%n", what, micros[times / 2],
                micros[times * 95 / 100], times, Load.now());
    }
}

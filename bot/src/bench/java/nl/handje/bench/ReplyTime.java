package nl.handje.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.handje.BotApplication;
import nl.handje.sandbox.Sandbox;
import nl.handje.sandbox.SandboxSettings;

/**
 * How long somebody waits for the first word, from the moment their telephone sends to the moment the messenger has the
 * answer: through the whole program, with its database and the local messenger in the same process. People ask, answer
 * and change their mind at a fixed rate, whether or not the bot keeps up, so a queue would show.
 */
public final class ReplyTime {
    private static final int PEOPLE = 200;
    private static final int PER_SECOND = 20;
    private static final Duration WARMING_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final double GOAL_MILLIS = 150;

    private ReplyTime() {
    }

    /** Measures; takes the seconds to measure (60) and the updates a second (20). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var measured = arguments.length > 0 ? Duration.ofSeconds(Long.parseLong(arguments[0])) : MEASURED;
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PER_SECOND;
        var folder = Files.createTempDirectory("handje-bench");
        try (var sandbox = Sandbox.start(SandboxSettings.usual().onPort(0).withPeople(List.of()));
                var bot = BotApplication.program().with("handje.telegram.token", Sandbox.DEMO_TOKEN)
                        .with("handje.telegram.url", "http://localhost:" + sandbox.port())
                        .with("handje.data-dir", folder).with("handje.database.port", FreePort.find())
                        .with(Clock.class, sandbox.clock()).start();
                var telephones = new Telephones(sandbox.address(), PEOPLE)) {
            telephones.write(perSecond, WARMING_UP);
            var waited = telephones.write(perSecond, measured);
            if (!bot.isActive()) {
                throw new IllegalStateException("The bot stopped meanwhile");
            }
            report(waited, perSecond, measured);
        }
        System.exit(0);
    }

    private static void report(List<Duration> waited, int perSecond, Duration measured) {
        var millis = new ArrayList<>(waited).stream().mapToDouble(it -> it.toNanos() / 1e6).sorted().toArray();
        System.out.printf(Locale.ROOT,
                "first reply at %d updates/s: %d messages, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, slowest %.0f ms; "
                        + "p95 is %.2f of the goal of %.0f ms %s%n",
                perSecond, millis.length, at(millis, 0.5), at(millis, 0.95), at(millis, 0.99), at(millis, 1),
                at(millis, 0.95) / GOAL_MILLIS, GOAL_MILLIS, Load.now());
        if (millis.length < perSecond * measured.toSeconds()) {
            System.out.println("Some were never answered: " + Arrays.stream(millis).count() + " of "
                    + perSecond * measured.toSeconds());
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}

package nl.handje.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.handje.BotApplication;
import nl.handje.Program;
import nl.handje.admin.signin.DemoSignIn;
import nl.handje.database.DatabaseConfiguration;
import nl.handje.reminder.Reminders;
import nl.handje.sandbox.Idle;
import nl.handje.sandbox.NextMoment;
import nl.handje.sandbox.Sandbox;
import nl.handje.sandbox.SandboxSettings;
import nl.handje.telegram.Traffic;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Everything in one JVM, to try Handje without a token, a telephone or the internet: PostgreSQL, the local Telegram
 * with its telephones, the bot and the admin web, all on the clock of the town, which can be moved.
 */
public final class DemoApplication {
    /** Each context would otherwise be closed by a hook of its own, the database perhaps first. */
    private static final String CLOSED_BY_DEMO = "spring.main.register-shutdown-hook";

    private DemoApplication() {
    }

    public static void main(String[] arguments) throws IOException {
        try {
            run(arguments);
        } catch (BindException e) {
            giveUp("port " + setting("HANDJE_SANDBOX_PORT", 8080)
                    + " is in use. Stop the other program, or set HANDJE_SANDBOX_PORT to another number.");
        } catch (CompletionException | IllegalStateException | BeansException e) {
            giveUp(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    /** Threads of parts that did start would go on without the others. */
    private static void giveUp(@Nullable String reason) {
        System.err.println("Handje cannot start: " + reason);
        System.exit(1);
    }

    private static void run(String... arguments) throws IOException {
        var demo = start(setting("HANDJE_SANDBOX_PORT", 8080), setting("HANDJE_ADMIN_PORT", 8081),
                Path.of(Optional.ofNullable(System.getenv("HANDJE_DATA_DIR")).orElse("./data")),
                withCalendars(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(demo)));
        // The one thing that is for the person at the console and not for a log.
        System.out.println(demo.welcome());
    }

    /** Off elsewhere unless somebody sets a port. */
    private static String[] withCalendars(String... arguments) {
        return Stream.concat(Stream.of("--handje.calendar.port=" + setting("HANDJE_CALENDAR_PORT", 8083)),
                Arrays.stream(arguments)).toArray(String[]::new);
    }

    private static void close(Demo demo) {
        try {
            demo.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int setting(String name, int usual) {
        var given = Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
        try {
            return given.map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be the number of a port, 1 to 65535", e);
        }
    }

    /**
     * A demo that runs.
     *
     * @param folder
     *            where it keeps everything between runs
     */
    public record Demo(Sandbox sandbox, ConfigurableApplicationContext database, ConfigurableApplicationContext bot,
            ConfigurableApplicationContext admin, URI adminAddress, Path folder) implements AutoCloseable {

        /** Where to look, and how to sign in. */
        public String welcome() {
            return """

                    Handje runs.
                      telephones  %s
                      admin web   %s
                    %s
                      data        %s (remove the folder to begin anew)
                      stop        Ctrl+C
                    """.formatted(sandbox.address(), adminAddress,
                    admin.getBean(DemoSignIn.class).instructions().indent(4).stripTrailing(), folder);
        }

        /** What stands on something else goes first. */
        @Override
        public void close() throws IOException {
            admin.close();
            bot.close();
            database.close();
            sandbox.close();
        }
    }

    /** Starts the parts; when one does not start, the others stop. */
    public static Demo start(int sandboxPort, int adminPort, Path folder, String... arguments) throws IOException {
        var adminAddress = URI.create("http://localhost:" + adminPort);
        var sandbox = Sandbox.start(SandboxSettings.usual().onPort(sandboxPort).keptIn(folder.resolve("sandbox"))
                .linkingTo(adminAddress));
        var database = database(folder, arguments);
        try {
            return start(sandbox, database, adminAddress, folder.toAbsolutePath().normalize(), arguments);
        } catch (RuntimeException failed) {
            database.close();
            sandbox.close();
            throw failed;
        }
    }

    /** The bot and the admin web side by side, on one database and one clock. */
    private static Demo start(Sandbox sandbox, ConfigurableApplicationContext database, URI adminAddress, Path folder,
            String... arguments) {
        var connection = database.getBean(JdbcConnectionDetails.class);
        var admin = CompletableFuture.supplyAsync(() -> admin(adminAddress, sandbox, connection, folder, arguments));
        var bot = bot(sandbox, connection, folder, arguments);
        return new Demo(sandbox, database, bot, admin.join(), adminAddress, folder);
    }

    private static ConfigurableApplicationContext database(Path folder, String... arguments) {
        return Program.of(DatabaseConfiguration.class, "demo").with("handje.data-dir", folder)
                .with("spring.main.web-application-type", "none").with(CLOSED_BY_DEMO, false).start(arguments);
    }

    private static ConfigurableApplicationContext bot(Sandbox sandbox, JdbcConnectionDetails database,
            Path folder, String... arguments) {
        var bot = BotApplication.program().with("handje.data-dir", folder)
                .with("handje.telegram.token", Sandbox.DEMO_TOKEN)
                .with("handje.telegram.url", "http://localhost:" + sandbox.port()).with(CLOSED_BY_DEMO, false)
                .with(Clock.class, sandbox.clock()).with(JdbcConnectionDetails.class, database).start(arguments);
        var traffic = bot.getBean(Traffic.class);
        var reminders = bot.getBean(Reminders.class);
        sandbox.register(
                (Idle) () -> reminders.nextDue().filter(due -> !due.isAfter(sandbox.clock().instant())).isEmpty()
                        && traffic.isIdle());
        sandbox.register((NextMoment) reminders::nextDue);
        return bot;
    }

    private static ConfigurableApplicationContext admin(URI address, Sandbox sandbox, JdbcConnectionDetails database,
            Path folder, String... arguments) {
        return AdminWebApplication.program().with("handje.data-dir", folder).with("handje.demo", true)
                .with("handje.admin.port", address.getPort())
                .with("server.address", "127.0.0.1").with(CLOSED_BY_DEMO, false).with(Clock.class, sandbox.clock())
                .with(JdbcConnectionDetails.class, database).start(arguments);
    }
}

package nl.handje.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own Chromium, driven by Playwright: one browser for all tests of a JVM. Tests that need it are skipped
 * on a machine without Chromium or Node.
 */
public final class Chromium {
    private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Optional<Browser> browser = Optional.empty();

    private Chromium() {
    }

    /** The browser; each test opens its own {@link BrowserContext} and closes it. */
    public static synchronized Browser launch() {
        if (browser.isEmpty()) {
            Path program = program();
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
            Browser started = playwright.chromium().launch(
                    new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(QUIETLY));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = Optional.of(started);
        }
        return browser.get();
    }

    private static Path program() {
        Optional<Path> found = Stream
                .of(System.getenv().getOrDefault("HANDJE_CHROMIUM", ""), "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
        Needs.present(found.isPresent(), "This test needs Chromium (or HANDJE_CHROMIUM set to where it is).");
        return found.orElseThrow();
    }

    /** Playwright's driver is the npm package of the same version, so that its 150 MB bundle is not needed. */
    private static Map<String, String> environment() {
        Path packages = Node.folder();
        System.setProperty("playwright.cli.dir", driver(packages).toString());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", Node.program().orElseThrow().toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return environment;
    }

    private static Path driver(Path packages) {
        Path driver = packages.resolve("driver");
        try {
            Files.createDirectories(driver);
            if (!Files.exists(driver.resolve("package"))) {
                Files.createSymbolicLink(driver.resolve("package"),
                        packages.resolve("node_modules").resolve("playwright-core"));
            }
            return driver;
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            return driver;
        } catch (IOException notAllowed) {
            throw new UncheckedIOException(notAllowed);
        }
    }
}

package nl.handje.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sandbox as a process of its own; its settings come from the environment. */
public final class SandboxApplication {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxApplication.class);

    private SandboxApplication() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        Sandbox sandbox = Sandbox.start(settings(environment));
        Optional.ofNullable(environment.get("HANDJE_SANDBOX_BOT")).map(URI::create).map(RemoteBot::new)
                .ifPresent(bot -> {
                    sandbox.register((Idle) bot);
                    sandbox.register((NextMoment) bot);
                });
        LOG.info("the phones are at {}", sandbox.address());
        new CountDownLatch(1).await();
    }

    static SandboxSettings settings(Map<String, String> environment) {
        SandboxSettings settings = SandboxSettings.usual()
                .onPort(port(environment.getOrDefault("HANDJE_SANDBOX_PORT", "8080")))
                .onHost(environment.getOrDefault("HANDJE_SANDBOX_HOST", "127.0.0.1"));
        if (environment.containsKey("HANDJE_SANDBOX_FOLDER")) {
            settings = settings.keptIn(Path.of(environment.get("HANDJE_SANDBOX_FOLDER")));
        }
        if (environment.containsKey("HANDJE_ADMIN_ADDRESS")) {
            settings = settings.linkingTo(URI.create(environment.get("HANDJE_ADMIN_ADDRESS")));
        }
        return settings;
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("HANDJE_SANDBOX_PORT must be a number", notANumber);
        }
    }
}

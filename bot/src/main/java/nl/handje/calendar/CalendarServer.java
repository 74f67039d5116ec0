package nl.handje.calendar;

import com.sun.net.httpserver.HttpServer;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.handje.BotOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Answers calendar programs over HTTP, where a port is set; TLS is the work of the proxy before it. Each request has a
 * virtual thread, and {@link FeedHandler} says how many there may be. Never writes a path to a log: it is the secret.
 */
@Component
@BotOnly
class CalendarServer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarServer.class);
    private static final int WAITING = 64;

    /** Calendar programs ask every quarter of an hour at most; a town of thousands needs a few a second. */
    private static final int A_MINUTE = 3000;

    private final CalendarSettings settings;
    private final CalendarFeed feed;
    private final int aMinute;
    private Optional<Running> running = Optional.empty();

    private record Running(HttpServer server, ExecutorService threads) {}

    @Autowired
    CalendarServer(CalendarSettings settings, CalendarFeed feed) {
        this(settings, feed, A_MINUTE);
    }

    CalendarServer(CalendarSettings settings, CalendarFeed feed, int aMinute) {
        this.settings = settings;
        this.feed = feed;
        this.aMinute = aMinute;
    }

    @Override
    public synchronized void start() {
        settings.port().ifPresent(port -> {
            running = Optional.of(listen(port));
            LOG.info("calendars can be fetched on port {}", port());
        });
    }

    private Running listen(int port) {
        // Read once, before the first server of this JVM: without them a slow client keeps its thread for ever.
        System.setProperty("sun.net.httpserver.nodelay", System.getProperty("sun.net.httpserver.nodelay", "true"));
        System.setProperty("sun.net.httpserver.maxReqTime", System.getProperty("sun.net.httpserver.maxReqTime", "30"));
        try {
            var server = HttpServer.create(new InetSocketAddress(settings.host(), port), WAITING);
            var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("calendar-", 0).factory());
            server.setExecutor(threads);
            server.createContext("/", new FeedHandler(feed, Bucket.builder().addLimit(limit -> limit
                    .capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1))).build()));
            server.start();
            return new Running(server, threads);
        } catch (BindException e) {
            throw new IllegalStateException("port " + port
                    + " is in use. Stop the other program, or set HANDJE_CALENDAR_PORT to another number.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On which it listens; 0 when it does not. */
    synchronized int port() {
        return running.map(it -> it.server().getAddress().getPort()).orElse(0);
    }

    @Override
    public synchronized void stop() {
        running.ifPresent(it -> {
            it.server().stop(1);
            it.threads().shutdownNow();
        });
        running = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return running.isPresent();
    }
}

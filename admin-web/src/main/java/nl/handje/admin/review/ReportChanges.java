package nl.handje.admin.review;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Wakes the pages that show the queue as soon as a report changes: PostgreSQL tells, in one connection, and every page
 * hears it over its own. Whoever could have missed something, here or there, is woken to be safe.
 */
@Component
class ReportChanges implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReportChanges.class);

    /** Many changes at once wake the pages once. */
    private static final Duration TOGETHER = Duration.ofMillis(150);

    private static final Duration AFTER_LOSS = Duration.ofSeconds(1);

    /** Finds out who has gone. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    /** A page then comes back by itself, and is asked again whether it may listen. */
    private static final Duration LISTENING = Duration.ofMinutes(1);

    private final DataSource database;
    private final Map<SseEmitter, Long> pages = new ConcurrentHashMap<>();
    private volatile @Nullable Thread listener;

    ReportChanges(DataSource database) {
        this.database = database;
    }

    /** A page listens from now on. */
    SseEmitter listen() {
        var page = new SseEmitter(0L);
        pages.put(page, System.nanoTime());
        page.onCompletion(() -> pages.remove(page));
        page.onError(gone -> pages.remove(page));
        send(page, SseEmitter.event().reconnectTime(AFTER_LOSS.toMillis()).comment("listening"));
        return page;
    }

    @Override
    public void start() {
        var starting = Thread.ofVirtual().name("report-changes").unstarted(this::run);
        listener = starting;
        starting.start();
    }

    private void run() {
        while (isMine()) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException lost) {
                pause("SQL state " + lost.getSQLState());
            } catch (RuntimeException broken) {
                pause(broken.getClass().getName());
            }
        }
    }

    /** A thread that was stopped must not go on because another was started. */
    private boolean isMine() {
        return Thread.currentThread().equals(listener);
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen report_changed");
        }
        tellAll();
        var postgres = connection.unwrap(PGConnection.class);
        while (isMine()) {
            var heard = postgres.getNotifications((int) SIGN_OF_LIFE.toMillis());
            if (heard.length > 0) {
                tellAll();
                sleep(TOGETHER);
            } else {
                signOfLife();
            }
        }
    }

    private void tellAll() {
        pages.keySet().forEach(page -> send(page, SseEmitter.event().name("changed").data("report")));
    }

    private void signOfLife() {
        var since = System.nanoTime() - LISTENING.toNanos();
        pages.forEach((page, started) -> {
            if (started - since < 0) {
                end(page);
            } else {
                send(page, SseEmitter.event().comment("here"));
            }
        });
    }

    /** Waits, as {@link #send} does, for what is being sent to that page: not on the thread that listens. */
    private void end(SseEmitter page) {
        pages.remove(page);
        Thread.startVirtualThread(page::complete);
    }

    /** Each on its own, so that a slow reader keeps nobody waiting. */
    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        Thread.startVirtualThread(() -> {
            try {
                page.send(event);
            } catch (IOException | IllegalStateException gone) {
                pages.remove(page);
            }
        });
    }

    private void pause(String why) {
        if (isMine()) {
            LOG.info("Changes of reports are not heard at the moment: {}", why);
            sleep(AFTER_LOSS);
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var stopped = listener;
        listener = null;
        if (stopped != null) {
            stopped.interrupt();
        }
        pages.keySet().forEach(this::end);
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}

package nl.handje.calendar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import nl.handje.messaging.Failure;
import nl.handje.messaging.StartCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One fetch of a calendar. A path that leads nowhere and one that was withdrawn are answered the same. Thread-safe.
 */
final class FeedHandler implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FeedHandler.class);
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{22})\\.ics");
    private static final int AT_ONCE = 16;
    private static final int NOTHING = -1;

    private final CalendarFeed feed;
    private final Bucket rate;
    private final Semaphore room = new Semaphore(AT_ONCE);

    FeedHandler(CalendarFeed feed, Bucket rate) {
        this.feed = feed;
        this.rate = rate;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            secure(exchange);
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, NOTHING);
            } else if (!rate.tryConsume(1) || !room.tryAcquire()) {
                exchange.getResponseHeaders().set("Retry-After", "60");
                exchange.sendResponseHeaders(429, NOTHING);
            } else {
                answerAndMakeRoom(exchange);
            }
        }
    }

    private static void secure(HttpExchange exchange) {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "private, no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Robots-Tag", "noindex");
        headers.set("Referrer-Policy", "no-referrer");
    }

    private void answerAndMakeRoom(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException failed) {
            LOG.error("a calendar could not be written: {}", Failure.of(failed));
            exchange.sendResponseHeaders(500, NOTHING);
        } finally {
            room.release();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var found = code(exchange).flatMap(feed::of).map(it -> it.getBytes(StandardCharsets.UTF_8));
        if (found.isEmpty()) {
            exchange.sendResponseHeaders(404, NOTHING);
            return;
        }
        var body = found.get();
        var mark = mark(body);
        exchange.getResponseHeaders().set("ETag", mark);
        if (mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, NOTHING);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/calendar; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Optional<StartCode> code(HttpExchange exchange) {
        var path = PATH.matcher(exchange.getRequestURI().getRawPath());
        return path.matches() ? Optional.of(new StartCode(path.group(1))) : Optional.empty();
    }

    private static String mark(byte[] body) {
        try {
            return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.handje.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import nl.handje.sandbox.wire.Json;
import tools.jackson.core.JacksonException;

/**
 * The clock of a sandbox in another process. It asks how far the town is ahead of this machine, at most once in a
 * while, and keeps the last answer while the sandbox is not there. Time never goes back.
 */
public final class SandboxClock extends Clock {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofMillis(200);
    private static final Ahead UNKNOWN = new Ahead(Duration.ZERO, Instant.MIN);

    private final URI clockCall;
    private final ZoneId zone;
    private final InstantSource machine;
    private final HttpClient http;
    private final AtomicReference<Ahead> last;

    /** How far the town was ahead when it was last asked. */
    private record Ahead(Duration by, Instant asked) {}

    /** Follows the sandbox at this address, for instance {@code http://localhost:8080}. */
    public static SandboxClock of(URI sandbox) {
        return new SandboxClock(sandbox.resolve("/sim/clock"), ZoneId.of("Europe/Amsterdam"), InstantSource.system(),
                HttpClient.newBuilder().connectTimeout(PATIENCE).build(), new AtomicReference<>(UNKNOWN));
    }

    private SandboxClock(URI clockCall, ZoneId zone, InstantSource machine, HttpClient http,
            AtomicReference<Ahead> last) {
        this.clockCall = clockCall;
        this.zone = zone;
        this.machine = machine;
        this.http = http;
        this.last = last;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(clockCall, other, machine, http, last);
    }

    @Override
    public Instant instant() {
        Instant now = machine.instant();
        Ahead known = last.get();
        if (known.asked().isBefore(now.minus(FRESH))) {
            last.compareAndSet(known, new Ahead(ask(known.by()), now));
        }
        return now.plus(last.get().by());
    }

    private Duration ask(Duration otherwise) {
        try {
            HttpRequest question = HttpRequest.newBuilder(clockCall).timeout(PATIENCE).build();
            String answer = http.send(question, HttpResponse.BodyHandlers.ofString()).body();
            Duration ahead = Duration.ofMillis(Json.parse(answer).path("aheadMillis").asLong(0));
            return ahead.compareTo(otherwise) > 0 ? ahead : otherwise;
        } catch (IOException | JacksonException notThere) {
            return otherwise;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }
}

package nl.handje.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** The town's clock, which stands still on Sunday 22 November 2026 at ten until a test moves it. */
public final class MovableClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZONE);

    private final ZoneId zone;
    private final AtomicReference<Instant> now;

    public MovableClock() {
        this(ZONE, new AtomicReference<>(START.toInstant()));
    }

    private MovableClock(ZoneId zone, AtomicReference<Instant> now) {
        this.zone = zone;
        this.now = now;
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    public void moveTo(ZonedDateTime moment) {
        now.set(moment.toInstant());
    }

    /** Back to the first moment. */
    public void restart() {
        moveTo(START);
    }

    /** A moment on the clocks of the town, as {@code 2026-11-26T14:30}. */
    public static ZonedDateTime at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(ZONE);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same time told in another zone: it moves along. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(other, now);
    }
}

package nl.handje.sandbox.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The town's clock: the machine's time and how far the town has been moved ahead of it, which only grows. */
public final class TownClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final InstantSource machine;
    private final ZoneId zone;
    private final AtomicLong aheadMillis;

    TownClock(InstantSource machine) {
        this(machine, ZONE, new AtomicLong());
    }

    private TownClock(InstantSource machine, ZoneId zone, AtomicLong aheadMillis) {
        this.machine = machine;
        this.zone = zone;
        this.aheadMillis = aheadMillis;
    }

    public Duration ahead() {
        return Duration.ofMillis(aheadMillis.get());
    }

    void moveTo(long millisAhead) {
        aheadMillis.accumulateAndGet(millisAhead, Math::max);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TownClock(machine, other, aheadMillis);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusMillis(aheadMillis.get());
    }
}

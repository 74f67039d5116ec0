package nl.handje.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an appointment begins: on the clock, or at the first moment of a day; not at all when the two settle it. */
@Embeddable
public record Start(@Column(name = "starts_at") @Nullable Instant at, @Column(name = "exact") boolean onTheClock) {
    public static Start of(Optional<Instant> start, boolean onTheClock) {
        return new Start(start.orElse(null), onTheClock);
    }

    Optional<Instant> moment() {
        return Optional.ofNullable(at);
    }

    /** Whether its moment, or its day, is there or was. */
    boolean isReached(Instant now) {
        return at != null && !now.isBefore(at);
    }

    /** Whether there is still more than this time until then. */
    boolean isMoreThan(Duration time, Instant now) {
        return at != null && now.isBefore(at.minus(time));
    }

    /** Whether it is within this time from now, or was. */
    boolean isWithin(Duration time, Instant now) {
        return at != null && at.isBefore(now.plus(time));
    }

    /** Whether something was less than this time before it. */
    boolean isLessThan(Duration time, Instant after) {
        return at != null && after.isAfter(at.minus(time));
    }
}

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
    /** A helper sets out at most this long before the start; what is said earlier means that they will come. */
    private static final Duration THE_LONGEST_WAY = Duration.ofHours(3);

    /** Some are early. */
    private static final Duration EARLY = Duration.ofHours(1);

    /** When a helper falls away within this time before the start, others must be found in a hurry. */
    private static final Duration NEAR = Duration.ofHours(24);

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

    /** Whether there is still some time until then. */
    boolean isAhead(Instant now) {
        return isMoreThan(Duration.ZERO, now);
    }

    boolean isTooEarlyToSetOut(Instant now) {
        return isMoreThan(THE_LONGEST_WAY, now);
    }

    boolean isTooEarlyToBeDone(Instant now) {
        return isMoreThan(EARLY, now);
    }

    private boolean isMoreThan(Duration time, Instant now) {
        return at != null && now.isBefore(at.minus(time));
    }

    /** Whether it is within this time from now, or was. */
    boolean isWithin(Duration time, Instant now) {
        return at != null && at.isBefore(now.plus(time));
    }

    /**
     * Whether it is so soon that whoever agrees to it now will come, and whoever falls away leaves others in a hurry.
     */
    boolean isNear(Instant now) {
        return isWithin(NEAR, now);
    }
}

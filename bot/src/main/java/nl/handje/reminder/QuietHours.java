package nl.handje.reminder;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.resident.Hours;

/**
 * When a telephone should not buzz for something that can wait: as usual, or as somebody said. What falls into the
 * night comes the evening before, for what comes the morning after may come too late.
 */
public final class QuietHours {
    /** Less than this before the start nobody can do anything with it any more. */
    private static final Duration TOO_LATE = Duration.ofMinutes(15);

    private QuietHours() {
    }

    /** The same time on the day before, at a decent hour. */
    public static ZonedDateTime dayBefore(ZonedDateTime start, Hours hours) {
        return hours.lastBefore(start.minusDays(1));
    }

    /**
     * Some hours before, or the evening before when that is in the night. Hours that really pass, also on a night of 23
     * or 25.
     */
    public static ZonedDateTime before(ZonedDateTime start, Duration ahead, Hours hours) {
        return hours.lastBefore(start.minus(ahead));
    }

    /**
     * For when the evening before went by already: the first decent moment after the one that was meant, as long as it
     * is not after all too late.
     */
    public static Optional<ZonedDateTime> inTheMorning(ZonedDateTime start, Duration ahead, Hours hours) {
        return Optional.of(hours.firstFrom(start.minus(ahead))).filter(it -> !it.isAfter(start.minus(TOO_LATE)));
    }

    /** Some time later today, when that is still well before the start; else the last that suits. */
    public static Optional<ZonedDateTime> again(ZonedDateTime now, Duration later, ZonedDateTime start, Hours hours) {
        var last = start.minus(TOO_LATE);
        return Stream.of(hours.firstFrom(now.plus(later)), hours.lastBefore(last))
                .filter(it -> it.isAfter(now) && !it.isAfter(last)).findFirst();
    }
}

package nl.handje.reminder;

import java.time.Duration;
import java.time.ZonedDateTime;
import nl.handje.resident.Hours;

/**
 * When a telephone should not buzz for something that can wait: as usual, or as somebody said. What falls into the
 * night comes the evening before, for what comes the morning after may come too late.
 */
public final class QuietHours {
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
}

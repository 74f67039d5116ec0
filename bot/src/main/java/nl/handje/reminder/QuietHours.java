package nl.handje.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a telephone should not buzz for something that can wait. What falls into the night comes the evening before, for
 * what comes the morning after may come too late.
 */
public final class QuietHours {
    /** First and last moment at which a reminder may come, on the wall clock. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime THE_EVENING_BEFORE = LocalTime.of(20, 0);

    private QuietHours() {
    }

    /** The same time on the day before, at a decent hour. */
    public static ZonedDateTime dayBefore(ZonedDateTime start) {
        return decent(start.minusDays(1));
    }

    /**
     * Some hours before, or the evening before when that is in the night. Hours that really pass, also on a night of 23
     * or 25.
     */
    public static ZonedDateTime before(ZonedDateTime start, Duration ahead) {
        return decent(start.minus(ahead));
    }

    /** This moment, or when the night is over: for what can wait, and comes after something and not before it. */
    public static ZonedDateTime afterTheNight(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        if (time.isBefore(MORNING)) {
            return moment.with(MORNING);
        }
        return time.isAfter(EVENING) ? moment.plusDays(1).with(MORNING) : moment;
    }

    private static ZonedDateTime decent(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        if (time.isBefore(MORNING)) {
            return moment.minusDays(1).with(THE_EVENING_BEFORE);
        }
        return time.isAfter(EVENING) ? moment.with(THE_EVENING_BEFORE) : moment;
    }
}

package nl.handje.offer;

import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;
import nl.handje.wantedtime.TimeOfDay;

/**
 * The hours of a day at which somebody can help.
 *
 * @param from
 *            first moment of the day
 * @param until
 *            first moment after it; midnight for the end of the day
 */
record Hours(LocalTime from, LocalTime until) {
    static final Hours ALL_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Of a side that was not said, the day's own. */
    static Hours of(When when) {
        if (!isAboutHours(when)) {
            return ALL_DAY;
        }
        boolean fromThenOn = when.openEnd() && !when.openStart();
        return new Hours(when.openStart() ? LocalTime.MIDNIGHT : when.start().toLocalTime(),
                fromThenOn ? LocalTime.MIDNIGHT : when.end().toLocalTime());
    }

    static boolean isAboutHours(When when) {
        return when.grain().compareTo(Grain.PART_OF_DAY) <= 0;
    }

    boolean isAllDay() {
        return equals(ALL_DAY);
    }

    boolean cover(LocalDateTime start, LocalDateTime end) {
        var sameDay = end.toLocalDate().equals(start.toLocalDate());
        return !start.toLocalTime().isBefore(from)
                && (until.equals(LocalTime.MIDNIGHT) || (sameDay && !end.toLocalTime().isAfter(until)));
    }

    /** Whether there is a moment of both. */
    boolean meet(TimeOfDay other) {
        return (until.equals(LocalTime.MIDNIGHT) || other.from().isBefore(until))
                && (other.to().equals(LocalTime.MIDNIGHT) || from.isBefore(other.to()));
    }

    String write() {
        return from + "|" + until;
    }
}

package nl.handje.nlp;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A time as somebody said it, on the wall clock of the zone in the {@link Context}.
 *
 * @param text
 *            the words, as they stand in the message
 * @param start
 *            first moment
 * @param end
 *            first moment after it
 * @param openEnd
 *            true when only one side was said ("na drieën", "voor vrijdag" from now on)
 * @param recurrence
 *            an RFC 5545 recurrence rule without the prefix, such as {@code FREQ=WEEKLY;BYDAY=TU}
 * @param alternatives
 *            other readings, most likely first
 * @param excluded
 *            true when this is a time that does not suit ("behalve in het weekend", "not on Fridays")
 * @param openStart
 *            true when only the end was said ("tot 23 uur", "voor vrijdag"): then {@code start} is only where the day,
 *            or the time from now on, begins
 */
public record When(String text, LocalDateTime start, LocalDateTime end, Grain grain, boolean openEnd,
        Optional<String> recurrence, List<When> alternatives, boolean excluded, boolean openStart) {
    public When {
        alternatives = List.copyOf(alternatives);
    }

    /** A time of which the begin was said. */
    public When(String text, LocalDateTime start, LocalDateTime end, Grain grain, boolean openEnd,
            Optional<String> recurrence, List<When> alternatives, boolean excluded) {
        this(text, start, end, grain, openEnd, recurrence, alternatives, excluded, false);
    }

    /** A time that suits. */
    public When(String text, LocalDateTime start, LocalDateTime end, Grain grain, boolean openEnd,
            Optional<String> recurrence, List<When> alternatives) {
        this(text, start, end, grain, openEnd, recurrence, alternatives, false, false);
    }

    /** The same so much later. */
    public When later(Period by) {
        return new When(text, start.plus(by), end.plus(by), grain, openEnd, recurrence, alternatives, excluded,
                openStart);
    }

    /** Whether a clock time was said, not only a day or a part of it. */
    public boolean hasClockTime() {
        return grain.compareTo(Grain.HOUR) <= 0;
    }

    /** Whether only a time of day was said, and the day was taken to be the next that it can be. */
    public boolean dayImplied() {
        return grain.compareTo(Grain.PART_OF_DAY) <= 0 && recurrence.isEmpty() && !DayWords.in(text);
    }
}

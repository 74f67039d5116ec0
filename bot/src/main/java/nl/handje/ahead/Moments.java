package nl.handje.ahead;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.handje.reminder.QuietHours;
import nl.handje.reminder.wish.ReminderWish;
import nl.handje.resident.Hours;

/**
 * When one person is reminded of one appointment, by their own clock; never after its start.
 *
 * @param dayBefore
 *            empty when they do not wish it
 * @param onTheDay
 *            some time before the start, or the evening before; empty when they do not wish it
 */
record Moments(Optional<ZonedDateTime> dayBefore, Optional<ZonedDateTime> onTheDay) {
    /** A day without a time is for who wants no word the day before named in the morning. */
    private static final Duration DAYTIME = Duration.ofHours(11);

    /**
     * As somebody wishes.
     *
     * @param begin
     *            the start, or the evening of the day when the time is not agreed
     * @param exact
     *            whether the start is a time on the clock
     * @param now
     *            what would have come before it comes in the morning instead
     */
    static Moments of(ZonedDateTime begin, boolean exact, ReminderWish wish, Hours hours, Instant now) {
        var day = Optional.of(QuietHours.dayBefore(begin, hours)).filter(it -> wish.dayBefore());
        var ahead = exact ? wish.ahead() : wish.ahead().filter(it -> !wish.dayBefore()).map(it -> DAYTIME);
        return new Moments(day, ahead.map(it -> onTheDay(begin, it, hours, now)));
    }

    private static ZonedDateTime onTheDay(ZonedDateTime begin, Duration ahead, Hours hours, Instant now) {
        var due = QuietHours.before(begin, ahead, hours);
        return due.toInstant().isAfter(now) ? due : QuietHours.inTheMorning(begin, ahead, hours).orElse(due);
    }
}

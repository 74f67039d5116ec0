package nl.handje.resident;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours of the day in which somebody wants to hear from Handje unasked, on the wall clock.
 *
 * @param from
 *            first moment
 * @param until
 *            last moment
 */
public record Hours(LocalTime from, LocalTime until) {
    /** For who said nothing about it. */
    public static final Hours USUAL = new Hours(LocalTime.of(8, 0), LocalTime.of(21, 0));

    private static final Duration SHORTEST = Duration.ofHours(2);
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(23, 0);

    /** These hours; empty when they leave no room for a message, or are in the middle of the night. */
    public static Optional<Hours> between(LocalTime from, LocalTime until) {
        var tooShort = !until.isAfter(from) || Duration.between(from, until).compareTo(SHORTEST) < 0;
        return tooShort || from.isBefore(EARLIEST) || until.isAfter(LATEST)
                ? Optional.empty()
                : Optional.of(new Hours(from, until));
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(until);
    }

    /** This moment, or the first one after it that suits: for what can wait. */
    public ZonedDateTime firstFrom(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        if (time.isBefore(from)) {
            return moment.with(from);
        }
        return time.isAfter(until) ? moment.plusDays(1).with(from) : moment;
    }

    /** This moment, or the last hour before it that suits: for what would come too late afterwards. */
    public ZonedDateTime lastBefore(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        var lastHour = until.minusHours(1);
        if (time.isBefore(from)) {
            return moment.minusDays(1).with(lastHour);
        }
        return time.isAfter(until) ? moment.with(lastHour) : moment;
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return from + "-" + until;
    }

    public static Hours read(String text) {
        var parts = text.split("-");
        return new Hours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }
}

package nl.handje.reminder.wish;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import nl.handje.phrase.Spoken;

/**
 * When somebody wants to be reminded of an appointment.
 *
 * @param dayBefore
 *            whether they want to hear of it the day before
 * @param ahead
 *            how long before they want to hear of it on the day itself, 5 minutes to 24 hours; empty when they do not
 * @param zone
 *            by whose clock they live; empty when by the town's
 */
public record ReminderWish(boolean dayBefore, Optional<Duration> ahead, Optional<ZoneId> zone) {
    /** For who said nothing about it. */
    public static final ReminderWish USUAL = new ReminderWish(true, Optional.of(Duration.ofHours(2)),
            Optional.empty());

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Whether nobody needs to be in a hurry for it, and it is still the same day. */
    static boolean isPossible(Duration ahead) {
        return ahead.compareTo(SHORTEST) >= 0 && ahead.compareTo(LONGEST) <= 0;
    }

    ReminderWish withDayBefore(boolean wished) {
        return new ReminderWish(wished, ahead, zone);
    }

    ReminderWish withAhead(Duration wished) {
        return new ReminderWish(dayBefore, Optional.of(wished), zone);
    }

    ReminderWish withoutAhead() {
        return new ReminderWish(dayBefore, Optional.empty(), zone);
    }

    ReminderWish in(ZoneId other) {
        return new ReminderWish(dayBefore, ahead, Optional.of(other));
    }

    /** "de dag ervoor en een uur ervoor". */
    public Spoken spoken() {
        var moments = new ArrayList<Spoken>();
        if (dayBefore) {
            moments.add(Spoken.phrase("remind-me.day"));
        }
        ahead.ifPresent(it -> moments.add(Spoken.phrase("remind-me.before", spoken(it))));
        return moments.isEmpty()
                ? Spoken.phrase("remind-me.never")
                : Spoken.all(moments);
    }

    /** "een half uur", "2 uur", "45 minuten". */
    public static Spoken spoken(Duration time) {
        var half = time.toMinutes() == 30;
        return time.toMinutesPart() == 0
                ? Spoken.phrase("remind-me.hours", time.toHours())
                : half ? Spoken.phrase("remind-me.half-hour") : minutes(time);
    }

    private static Spoken minutes(Duration time) {
        return time.toMinutesPart() == 30
                ? Spoken.phrase("remind-me.hours-and-half", time.toHours())
                : Spoken.phrase("remind-me.minutes", time.toMinutes());
    }
}

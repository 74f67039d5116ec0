package nl.handje.wantedtime;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/** A time of the clock that was said apart from the day. */
final class ClockApart {
    private static final Pattern EVENING = Pattern
            .compile("(?iu)avond|nacht|evening|night|\\d ?p\\.?m|\\b(?:1[3-9]|2[0-3])[.:u ]");
    private static final int NOON = 12;
    private static final int EARLY = 7;

    private ClockApart() {
    }

    static Optional<TimeOfDay> in(Understood understood) {
        return understood.when().stream().filter(when -> !when.excluded() && when.dayImplied()).findFirst()
                .map(when -> new TimeOfDay(byDay(when, when.start().toLocalTime()),
                        byDay(when, when.end().toLocalTime()), when.grain()));
    }

    /** Alone it was taken for the next such moment; on another day a quarter to ten is in the morning. */
    private static LocalTime byDay(When when, LocalTime time) {
        if (!when.hasClockTime() || EVENING.matcher(when.text() + " ").find()) {
            return time;
        }
        int hour = time.getHour() % NOON;
        return time.withHour(hour < EARLY ? hour + NOON : hour);
    }
}

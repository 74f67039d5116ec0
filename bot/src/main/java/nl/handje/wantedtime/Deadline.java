package nl.handje.wantedtime;

import java.time.LocalTime;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;

/** An hour by which somebody must be somewhere, or a day on which something must be done at the latest. */
final class Deadline {
    private static final Pattern BEFORE = Pattern
            .compile("(?iu)\\b(?:voor|vóór|uiterlijk|laatste?|before|by|latest)\\b");

    private Deadline() {
    }

    static boolean isMeant(When when) {
        return isOfTheClock(when) || isOfADay(when);
    }

    static boolean isOfADay(When when) {
        return when.openEnd() && when.grain() == Grain.DAY && when.recurrence().isEmpty()
                && when.end().toLocalTime().equals(LocalTime.MIDNIGHT) && when.end().isAfter(when.start())
                && BEFORE.matcher(when.text()).find();
    }

    /** "Until eleven" is none: help may go on so long. */
    static boolean isOfTheClock(When when) {
        return when.openEnd() && when.hasClockTime() && when.recurrence().isEmpty()
                && !when.end().toLocalTime().equals(LocalTime.MIDNIGHT) && BEFORE.matcher(when.text()).find();
    }
}

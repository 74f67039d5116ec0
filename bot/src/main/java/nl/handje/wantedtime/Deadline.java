package nl.handje.wantedtime;

import java.time.LocalTime;
import java.util.regex.Pattern;
import nl.handje.nlp.When;

/** An hour by which somebody must be somewhere. */
final class Deadline {
    private static final Pattern BEFORE = Pattern
            .compile("(?iu)\\b(?:voor|vóór|uiterlijk|laatste?|before|by|latest)\\b");

    private Deadline() {
    }

    /** "Until eleven" is none: help may go on so long. */
    static boolean isMeant(When when) {
        return when.openEnd() && when.hasClockTime() && when.recurrence().isEmpty()
                && !when.end().toLocalTime().equals(LocalTime.MIDNIGHT) && BEFORE.matcher(when.text()).find();
    }
}

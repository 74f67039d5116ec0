package nl.handje.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several times is the one that matters: what comes back or is exact before what is vague. */
final class MeantTime {
    private MeantTime() {
    }

    static Optional<When> of(List<When> times) {
        return times.stream().filter(when -> !when.excluded()).min(Comparator.comparing(MeantTime::kind));
    }

    /** Kinds of times, the one that says most first. */
    private enum Kind {
        REPEATED, REPEATED_ON_NO_DAY, MOMENT, PART_OF_A_DAY, DAY, EVERY_DAY, WEEKEND, CLOCK, WEEK, SIDE_OF_A_DAY, LONGER
    }

    private static Kind kind(When when) {
        if (when.recurrence().isPresent()) {
            return saysOnlyEveryDay(when)
                    ? Kind.EVERY_DAY
                    : saysOnlyEveryWeek(when) ? Kind.REPEATED_ON_NO_DAY : Kind.REPEATED;
        }
        if (when.grain().compareTo(Grain.PART_OF_DAY) <= 0) {
            return when.dayImplied() ? Kind.CLOCK : when.hasClockTime() ? Kind.MOMENT : Kind.PART_OF_A_DAY;
        }
        return when.openEnd() ? Kind.SIDE_OF_A_DAY : byGrain(when.grain());
    }

    private static boolean saysOnlyEveryDay(When when) {
        return when.recurrence().filter(rule -> rule.startsWith("FREQ=DAILY")).isPresent()
                && when.grain().compareTo(Grain.DAY) >= 0;
    }

    /** "Once a week", of which they may say the day as well. */
    private static boolean saysOnlyEveryWeek(When when) {
        return when.recurrence().filter(rule -> rule.startsWith("FREQ=WEEKLY") && !rule.contains("BYDAY")).isPresent();
    }

    private static Kind byGrain(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY -> Kind.DAY;
            case WEEKEND -> Kind.WEEKEND;
            case WEEK -> Kind.WEEK;
            case MONTH, QUARTER, YEAR -> Kind.LONGER;
        };
    }
}

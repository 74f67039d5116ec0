package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.recurrence.Recurrence;
import nl.handje.wantedtime.WantedTime.Said;

/** Help that comes back, put right: "actually Wednesday" to every Tuesday is every Wednesday, not one of them. */
final class SameRhythm {
    private static final Pattern DAYS = Pattern.compile(";BYDAY=[^;]+");
    private static final Pattern NTH = Pattern.compile("(;BYDAY=[+-]?\\d)[A-Z]{2}(?=;|$)");
    private static final int WEEK = 7;

    private SameRhythm() {
    }

    /** What both say together; empty when nothing of the earlier one stays, and what is left is for others to see. */
    static Optional<Said> of(Said earlier, Said later) {
        if (later.isOfNoCertainDay()) {
            return days(earlier).map(days -> onTheirDays(earlier, later, days));
        }
        return later.series().isPresent()
                ? earlier.series().map(series -> both(earlier, later))
                : earlier.series().filter(series -> later.isWithinADay()).flatMap(series -> onDay(series.rule(),
                        later.start().getDayOfWeek()).map(rule -> onThatDay(earlier, later, rule)));
    }

    /** The days of the week on which it is wanted; empty when there is none, or it is every day. */
    private static Optional<Set<DayOfWeek>> days(Said said) {
        return Optional.of(WeekDays.of(said)).filter(days -> !days.isEmpty() && days.size() < WEEK);
    }

    /** "Every week", after a day was said. */
    private static Said onTheirDays(Said earlier, Said later, Set<DayOfWeek> days) {
        var rhythm = later.series().orElseThrow();
        var start = earlier.start().toLocalDate();
        var timed = later.isExact() ? earlier.at(later.timeOfDay()) : earlier;
        return timed.once(start).by(new Recurrence(rhythm.rule() + ";BYDAY=" + WeekDays.write(days), start,
                end(earlier, later, start)));
    }

    /** "Every Wednesday", after "every Tuesday at ten until March". */
    private static Said both(Said earlier, Said later) {
        var start = later.start().toLocalDate();
        return timed(earlier, later).by(new Recurrence(later.series().orElseThrow().rule(), start,
                end(earlier, later, start)));
    }

    /** "Wednesday", after "every Tuesday from January on". */
    private static Said onThatDay(Said earlier, Said later, String rule) {
        var day = later.start().toLocalDate();
        var begins = earlier.start().toLocalDate();
        var from = begins.isBefore(day.plusDays(WEEK)) ? day : begins;
        var first = new Recurrence(rule, from, Optional.empty()).nextFrom(from).orElse(from);
        return timed(earlier, later).once(first).by(new Recurrence(rule, first, end(earlier, later, first)));
    }

    private static Said timed(Said earlier, Said later) {
        return earlier.isExact() && !later.isExact() ? later.at(earlier.timeOfDay()) : later;
    }

    private static Optional<LocalDate> end(Said earlier, Said later, LocalDate start) {
        return later.series().flatMap(Recurrence::last).or(() -> earlier.series().flatMap(Recurrence::last))
                .filter(day -> !day.isBefore(start));
    }

    /** The rule with another day of the week; empty for one that has none, as "every day". */
    private static Optional<String> onDay(String rule, DayOfWeek day) {
        var code = WeekDays.write(Set.of(day));
        if (rule.startsWith("FREQ=WEEKLY")) {
            return Optional.of(DAYS.matcher(rule).replaceAll("") + ";BYDAY=" + code);
        }
        return Optional.of(NTH.matcher(rule)).filter(it -> rule.startsWith("FREQ=MONTHLY") && it.find())
                .map(it -> it.replaceAll("$1" + code));
    }
}

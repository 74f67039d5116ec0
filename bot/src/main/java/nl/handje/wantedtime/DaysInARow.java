package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/** "Monday to Thursday between one and four": the hours are those of each of the days. */
public final class DaysInARow {
    private static final List<Pattern> DAYS = List.of(day("maandag|ma|mondays?|mon"), day("dinsdag|di|tuesdays?|tues?"),
            day("woensdag|wo|wednesdays?|wed"), day("donderdag|do|thursdays?|thurs?|thu"),
            day("vrijdag|vr|fridays?|fri"),
            day("zaterdag|za|saturdays?|sat"), day("zondag|zo|sundays?|sun"));
    private static final String DAY = "(\\p{L}+)";
    private static final Pattern ROW = Pattern.compile("(?iu)\\b" + DAY
            + "\\s*(?:tot\\s+en\\s+met|t/?m|tot|through|until|till|to|-|–)\\s*" + DAY + "\\b");

    private DaysInARow() {
    }

    private static Pattern day(String names) {
        return Pattern.compile("(?iu)(?:" + names + ")");
    }

    /** The same message, its hours on each day of the row that is said with them. */
    public static Understood in(Understood said) {
        return said.withWhen(said.when().stream().map(DaysInARow::onEach).toList());
    }

    private static When onEach(When when) {
        return when.hasClockTime() && when.recurrence().isEmpty()
                ? ROW.matcher(when.text()).results().map(DaysInARow::days).filter(days -> !days.isEmpty()).findFirst()
                        .map(days -> on(days, when)).orElse(when)
                : when;
    }

    private static Set<DayOfWeek> days(MatchResult row) {
        var first = named(row.group(1));
        var last = named(row.group(2));
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (first.isPresent() && last.isPresent()) {
            for (var day = first.get(); day != last.get(); day = day.plus(1)) {
                days.add(day);
            }
            days.add(last.get());
        }
        return days;
    }

    private static Optional<DayOfWeek> named(String word) {
        return DAYS.stream().filter(day -> day.matcher(word).matches()).findFirst()
                .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1));
    }

    private static When on(Set<DayOfWeek> days, When when) {
        return new When(when.text(), when.start(), when.end(), when.grain(), when.openEnd(),
                Optional.of("FREQ=WEEKLY;BYDAY=" + WeekDays.write(days)), List.of(), when.excluded(),
                when.openStart());
    }
}

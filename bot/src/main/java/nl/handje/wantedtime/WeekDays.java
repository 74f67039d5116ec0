package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.When;
import nl.handje.phrase.Spoken;

/** Days of the week as they are said: "in het weekend", "maandag tot en met donderdag", "elke dinsdag". */
public final class WeekDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<String> RULE_DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private WeekDays() {
    }

    /** The days that these times name. */
    public static Set<DayOfWeek> of(Collection<When> times) {
        return times.stream().flatMap(when -> of(when).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** The days that a time names; none when it is about a week or more, or about a time of day. */
    public static Set<DayOfWeek> of(When when) {
        var ruled = when.recurrence().map(WeekDays::ofRule).orElseGet(Set::of);
        if (when.recurrence().isPresent()) {
            return ruled;
        }
        return switch (when.grain()) {
            case WEEKEND -> WEEKEND;
            case DAY -> when.openEnd() ? Set.of() : from(when.start().toLocalDate(), when.end().toLocalDate());
            case SECOND, MINUTE, HOUR, PART_OF_DAY ->
                when.dayImplied() ? Set.of() : EnumSet.of(when.start().getDayOfWeek());
            case WEEK, MONTH, QUARTER, YEAR -> Set.of();
        };
    }

    /** The days on which it is wanted, or could be; none when that does not depend on the day. */
    public static Set<DayOfWeek> of(WantedTime wanted) {
        return wanted.times().stream().flatMap(said -> of(said).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** Those of the others that are not among these. */
    public static Set<DayOfWeek> without(Set<DayOfWeek> these, Set<DayOfWeek> others) {
        return others.stream().filter(day -> !these.contains(day)).collect(Collectors.toSet());
    }

    private static Set<DayOfWeek> of(WantedTime.Said said) {
        return said.recurrence().map(WeekDays::ofRule).orElseGet(() -> said.isWithinADay()
                ? EnumSet.of(said.start().getDayOfWeek())
                : Set.of());
    }

    /** "Maandag tot en met donderdag". */
    private static Set<DayOfWeek> from(LocalDate first, LocalDate until) {
        return first.datesUntil(until).limit(DayOfWeek.values().length).map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet());
    }

    /** The BYDAY part of an RFC 5545 rule; all days of one that is daily. */
    public static Set<DayOfWeek> ofRule(String rule) {
        if (rule.startsWith("FREQ=DAILY")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return Arrays.stream(rule.split(";")).filter(part -> part.startsWith("BYDAY="))
                .flatMap(part -> Arrays.stream(part.substring("BYDAY=".length()).split(",")))
                .filter(day -> !day.isEmpty())
                .map(day -> DayOfWeek.of(RULE_DAYS.indexOf(day.substring(day.length() - 2)) + 1))
                .collect(Collectors.toSet());
    }

    /** As in an RFC 5545 rule: "MO,TU". */
    public static String write(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> RULE_DAYS.get(day.getValue() - 1)).collect(Collectors.joining(","));
    }

    /** "in het weekend", or else "zaterdag, maandag". */
    static Spoken spoken(Set<DayOfWeek> days) {
        return (language, phrasebook) -> days.equals(WEEKEND)
                ? phrasebook.say(language, "time.in-the-weekend")
                : days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                        .collect(Collectors.joining(", "));
    }
}

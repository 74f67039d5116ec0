package nl.handje.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.phrase.Spoken;

/** A rule as a neighbour says it: "elke dinsdag en vrijdag", "om de week op maandag", "elke eerste maandag". */
public final class SpokenRecurrence {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private SpokenRecurrence() {
    }

    /** Once in so many days, weeks or months. */
    public static int interval(Recurrence recurrence) {
        return Integer.parseInt(part(recurrence, "INTERVAL").orElse("1"));
    }

    /** How often, without its beginning and its end. */
    public static Spoken rhythm(Recurrence recurrence) {
        var interval = interval(recurrence);
        return switch (part(recurrence, "FREQ").orElseThrow()) {
            case "DAILY" -> every("day", interval);
            case "WEEKLY" -> weekly(recurrence, interval);
            case "MONTHLY" -> monthly(recurrence, interval);
            default -> Spoken.phrase("rhythm.yearly", formatted(recurrence.from(), "d MMMM"));
        };
    }

    /**
     * With its beginning and its end: "elke dinsdag om 10:00, vanaf 1 december tot en met 20 maart".
     *
     * @param rhythm
     *            how often, with the time of day where one was said
     */
    public static Spoken whole(Recurrence recurrence, Spoken rhythm) {
        var from = formatted(recurrence.from(), "d MMMM");
        return recurrence.last()
                .map(last -> Spoken.phrase("rhythm.from-until", rhythm, from, end(recurrence, last)))
                .orElseGet(() -> Spoken.phrase("rhythm.from", rhythm, from));
    }

    /** With the year when it is not the next such day. */
    private static Spoken end(Recurrence recurrence, LocalDate last) {
        return formatted(last, last.isBefore(recurrence.from().plusYears(1)) ? "d MMMM" : "d MMMM yyyy");
    }

    private static Spoken every(String unit, int interval) {
        return interval == 1
                ? Spoken.phrase("rhythm.every-" + unit)
                : Spoken.phrase("rhythm.every-so-many-" + unit + "s", interval);
    }

    private static Spoken weekly(Recurrence recurrence, int interval) {
        var days = weekdays(recurrence);
        var named = interval == 1 && days.equals(WORKDAYS)
                ? Spoken.phrase("rhythm.every-workday")
                : interval == 1 && days.equals(WEEKEND)
                        ? Spoken.phrase("rhythm.every-weekend")
                        : Spoken.phrase("rhythm.every-week", names(days));
        return switch (interval) {
            case 1 -> named;
            case 2 -> Spoken.phrase("rhythm.fortnightly", names(days));
            default -> Spoken.phrase("rhythm.every-so-many-weeks", interval, names(days));
        };
    }

    private static Set<DayOfWeek> weekdays(Recurrence recurrence) {
        return part(recurrence, "BYDAY").<Set<DayOfWeek>>map(days -> Arrays.stream(days.split(","))
                .map(SpokenRecurrence::weekday).collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))))
                .orElseGet(() -> EnumSet.of(recurrence.from().getDayOfWeek()));
    }

    private static Spoken monthly(Recurrence recurrence, int interval) {
        var on = part(recurrence, "BYDAY").map(SpokenRecurrence::nths).orElseGet(() -> Spoken.phrase("rhythm.the-day",
                part(recurrence, "BYMONTHDAY").orElseGet(() -> String.valueOf(recurrence.from().getDayOfMonth()))));
        return interval == 1
                ? Spoken.phrase("rhythm.every-month", on)
                : Spoken.phrase("rhythm.every-so-many-months", interval, on);
    }

    /** "eerste maandag en derde woensdag". */
    private static Spoken nths(String days) {
        return Spoken.all(Arrays.stream(days.split(",")).map(day -> (Spoken) (language, phrasebook) -> phrasebook
                .say(language, "rhythm.nth", day.substring(0, day.length() - 2),
                        weekday(day).getDisplayName(TextStyle.FULL, language.locale())))
                .toList());
    }

    private static Spoken names(Set<DayOfWeek> days) {
        return Spoken.all(days.stream().sorted()
                .map(day -> (Spoken) (language, phrasebook) -> day.getDisplayName(TextStyle.FULL, language.locale()))
                .toList());
    }

    private static DayOfWeek weekday(String code) {
        return DayOfWeek.of(DAYS.indexOf(code.substring(code.length() - 2)) + 1);
    }

    private static Optional<String> part(Recurrence recurrence, String name) {
        return Arrays.stream(recurrence.rule().split(";")).filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1)).findFirst();
    }

    private static Spoken formatted(LocalDate day, String pattern) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}

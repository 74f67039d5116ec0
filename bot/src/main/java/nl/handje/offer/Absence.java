package nl.handje.offer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Spoken;
import nl.handje.wantedtime.SpokenTime;

/**
 * How long somebody does not want to be asked.
 *
 * @param from
 *            the first day, when it is still to come
 * @param until
 *            the first day on which they may be asked again
 */
record Absence(Optional<LocalDate> from, LocalDate until) {
    private static final int LONG_WEEKEND = 3;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("een", 1), Map.entry("één", 1),
            Map.entry("a", 1), Map.entry("one", 1), Map.entry("twee", 2), Map.entry("two", 2), Map.entry("drie", 3),
            Map.entry("three", 3), Map.entry("vier", 4), Map.entry("four", 4), Map.entry("vijf", 5),
            Map.entry("five", 5), Map.entry("zes", 6), Map.entry("six", 6), Map.entry("paar", 2),
            Map.entry("couple of", 2));
    private static final Pattern SO_LONG = Pattern.compile("(?iu)(?<!\\p{L})(\\d{1,2}|"
            + String.join("|", NUMBERS.keySet()) + ")\\s+(dag|day|we[e]?k|maand|month)(?:en|s)?(?!\\p{L})");

    /**
     * "Twee weken", "tot 15 december", "van 20 tot 27 december", "next week": a period or one or two days, as they are
     * written; nothing when no end was said.
     */
    static Optional<String> said(Understood understood) {
        var soLong = SO_LONG.matcher(understood.text());
        var begin = understood.when().stream().filter(when -> !when.openStart()).findFirst()
                .map(when -> when.start().toLocalDate());
        var end = soLong.find()
                ? Optional.of(period(soLong.group(1), soLong.group(2)).toString())
                : understood.when().stream().filter(when -> !when.openEnd() || when.openStart()).map(When::end)
                        .map(it -> it.toLocalDate()).max(LocalDate::compareTo).map(LocalDate::toString);
        return end.map(it -> begin.map(day -> day + "/" + it).orElse(it));
    }

    private static Period period(String number, String unit) {
        var many = Optional.ofNullable(NUMBERS.get(number.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Math.max(1, Integer.parseInt(number)));
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "dag", "day" -> Period.ofDays(many);
            case "maand", "month" -> Period.ofMonths(many);
            default -> Period.ofWeeks(many);
        };
    }

    /** What was {@link #said}, today. */
    static Absence of(String said, LocalDate today) {
        var parts = said.split("/");
        var from = parts.length == 1
                ? Optional.<LocalDate>empty()
                : Optional.of(LocalDate.parse(parts[0])).filter(today::isBefore);
        var end = parts[parts.length - 1];
        return new Absence(from, end.startsWith("P")
                ? from.orElse(today).plus(Period.parse(end))
                : LocalDate.parse(end));
    }

    /** "… but not in the Christmas holidays": said beside what somebody offers. */
    static Optional<Absence> besides(Understood understood) {
        return understood.when().stream().filter(Absence::isOfTheCalendar).findFirst()
                .map(when -> new Absence(Optional.of(when.start().toLocalDate()), when.end().toLocalDate()));
    }

    /** Days that do not suit once, unlike "not on Fridays". */
    static boolean isOfTheCalendar(When when) {
        return when.excluded() && when.recurrence().isEmpty() && when.grain().compareTo(Grain.DAY) >= 0
                && (when.start().plusDays(LONG_WEEKEND).isBefore(when.end()) || DIGIT.matcher(when.text()).find());
    }

    String write() {
        return from.map(day -> day + "/").orElse("") + until;
    }

    static Absence read(String written) {
        var parts = written.split("/");
        return new Absence(parts.length == 1 ? Optional.empty() : Optional.of(LocalDate.parse(parts[0])),
                LocalDate.parse(parts[parts.length - 1]));
    }

    /** "niet van 19 december tot 4 januari". */
    Spoken spoken() {
        var day = SpokenTime.day(until.atStartOfDay());
        return from.map(it -> Spoken.phrase("offer.away", SpokenTime.day(it.atStartOfDay()), day))
                .orElseGet(() -> Spoken.phrase("offer.away-until", day));
    }

    boolean isOver(LocalDate today) {
        return !until.isAfter(today);
    }
}

package nl.handje.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * Days that come back by a rule of RFC 5545, counted in local days: whatever the clock of a zone does in a night, each
 * day comes once. Immutable and thread-safe.
 *
 * @param rule
 *            without the prefix and without an end, such as {@code FREQ=WEEKLY;BYDAY=TU}
 * @param from
 *            no day is earlier; weeks and months are counted from here
 * @param last
 *            no day is later; empty when it goes on
 */
public record Recurrence(String rule, LocalDate from, Optional<LocalDate> last) {
    private static final String UNTIL = "UNTIL=";
    private static final int LONGEST_GAP_IN_YEARS = 12;

    /** As RFC 5545 has it when nothing is said; the library would begin the week on Sunday. */
    private static final String WEEKS_BEGIN_ON_MONDAY = ";WKST=MO";

    /** Reads a rule, which may have an end of its own. */
    public static Recurrence of(String rule, LocalDate from) {
        var parts = rule.split(";");
        var last = Arrays.stream(parts).filter(part -> part.startsWith(UNTIL)).findFirst()
                .map(part -> day(part.substring(UNTIL.length())));
        return new Recurrence(
                Arrays.stream(parts).filter(part -> !part.startsWith(UNTIL)).collect(Collectors.joining(";")), from,
                last);
    }

    /** Also of a rule whose end is a moment. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(text.length(), 8)), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no end of a rule: " + text, e);
        }
    }

    /** The rule with its end, as RFC 5545 writes it. */
    public String write() {
        return last.map(day -> rule + ";" + UNTIL + DateTimeFormatter.BASIC_ISO_DATE.format(day)).orElse(rule);
    }

    /** The same with another end. */
    public Recurrence until(LocalDate day) {
        return new Recurrence(rule, from, Optional.of(day));
    }

    /** The days of a time, both its ends included, in order. */
    public List<LocalDate> days(LocalDate first, LocalDate until) {
        var begin = first.isBefore(from) ? from : first;
        var end = last.filter(until::isAfter).orElse(until);
        return end.isBefore(begin)
                ? List.of()
                : new Recur<LocalDate>(rule + WEEKS_BEGIN_ON_MONDAY).getDates(from, begin, end.plusDays(1)).stream()
                        .filter(day -> !day.isBefore(begin) && !day.isAfter(end)).distinct().sorted().toList();
    }

    /** The first day that is not before this one; empty when it is over. */
    public Optional<LocalDate> nextFrom(LocalDate day) {
        return Stream.of(day.plusMonths(2), day.plusYears(LONGEST_GAP_IN_YEARS))
                .map(until -> days(day, until)).filter(days -> !days.isEmpty()).map(List::getFirst).findFirst();
    }

    /**
     * When something begins on one of the days. A time that the clock skips that night is as much later as it skips;
     * one that it shows twice is the first of the two.
     */
    public static Instant moment(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}

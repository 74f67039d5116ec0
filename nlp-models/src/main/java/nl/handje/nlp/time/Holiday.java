package nl.handje.nlp.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A feast by its rule: {@code 12-25}, {@code easter+49}, {@code orthodox-2}, {@code nth 2 SUNDAY 5} (second Sunday of
 * May), {@code hijri 10-1}, {@code 04-27 not SUNDAY} (else the day before), {@code 12-19 or SATURDAY} (that day or the
 * first such weekday after it); {@code x3} after it makes it three days.
 */
record Holiday(String rule, int days) {

    static Holiday of(String written) {
        int length = written.lastIndexOf(" x");
        return length < 0
                ? new Holiday(written, 1)
                : new Holiday(written.substring(0, length), Integer.parseInt(written.substring(length + 2)));
    }

    /** When it is in a year; a feast of the moon may be twice. */
    List<Span> in(int year) {
        return dates(year).stream().map(date -> Span.days(date, date.plusDays(days))).toList();
    }

    private List<LocalDate> dates(int year) {
        if (rule.startsWith("easter")) {
            return List.of(easter(year).plusDays(Integer.parseInt(rule.substring("easter".length()).replace("+", ""))));
        }
        if (rule.startsWith("orthodox")) {
            return List.of(orthodoxEaster(year)
                    .plusDays(Integer.parseInt(rule.substring("orthodox".length()).replace("+", ""))));
        }
        if (rule.startsWith("nth ")) {
            return List.of(nth(rule.split(" ", -1), year));
        }
        if (rule.startsWith("hijri ")) {
            return hijri(rule.substring("hijri ".length()), year);
        }
        return List.of(fixed(year));
    }

    private LocalDate fixed(int year) {
        var date = LocalDate.parse(year + "-" + rule.substring(0, 5));
        if (rule.contains(" or ")) {
            return date
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(rule.substring(rule.lastIndexOf(' ') + 1))));
        }
        return rule.endsWith("not SUNDAY") && date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(1) : date;
    }

    /** {@code nth 4 THURSDAY 11 +1} is the day after the fourth Thursday of November. */
    private static LocalDate nth(String[] words, int year) {
        var date = LocalDate.of(year, Integer.parseInt(words[3]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[1]), DayOfWeek.valueOf(words[2])));
        return words.length > 4 ? date.plusDays(Integer.parseInt(words[4].substring(1))) : date;
    }

    private static List<LocalDate> hijri(String monthAndDay, int year) {
        var parts = monthAndDay.split("-", -1);
        var found = new ArrayList<LocalDate>();
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int hijriYear = first; hijriYear <= first + 1; hijriYear++) {
                var date = LocalDate
                        .from(HijrahDate.of(hijriYear, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
                if (date.getYear() == year) {
                    found.add(date);
                }
            }
        } catch (DateTimeException beyondTheTables) {
            return List.of();
        }
        return found;
    }

    /** Gauss's rule, as Meeus, Jones and Butcher wrote it. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Meeus's rule for the Julian calendar, thirteen days behind ours from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int days = d + e + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
    }

}

package nl.handje.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The days on which desks in the Netherlands are closed. */
final class Holidays {
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Sunday and Monday. */
    private static final Set<Long> WITH_EASTER = Set.of(0L, 1L, 39L, 49L, 50L);

    private Holidays() {
    }

    static boolean isOne(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))
                || WITH_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Gauss's rule, as Meeus, Jones and Butcher wrote it. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

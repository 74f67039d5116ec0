package nl.handje.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The public feasts of the Netherlands (Algemene termijnenwet, artikel 3), by the key of their name. Easter by the rule
 * of Gregory XIII as Meeus computes it ("Astronomical Algorithms", chapter 8); for years from 1583.
 */
public final class PublicFeasts {
    private PublicFeasts() {
    }

    /** The key of a feast's name, such as {@code feast.christmas-1}; empty on any other day. */
    public static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(fixed(day.getYear()).get(day)).or(() -> Optional.ofNullable(moving(day.getYear())
                .get(day))).map("feast."::concat);
    }

    private static Map<LocalDate, String> fixed(int year) {
        var feasts = new HashMap<LocalDate, String>();
        feasts.put(MonthDay.of(1, 1).atYear(year), "new-year");
        feasts.put(kingsDay(year), "kings-day");
        feasts.put(MonthDay.of(5, 5).atYear(year), "liberation");
        feasts.put(MonthDay.of(12, 25).atYear(year), "christmas-1");
        feasts.put(MonthDay.of(12, 26).atYear(year), "christmas-2");
        return feasts;
    }

    /** The 27th of April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    private static Map<LocalDate, String> moving(int year) {
        var easter = easter(year);
        return Map.of(easter.minusDays(2), "good-friday", easter, "easter-1", easter.plusDays(1), "easter-2",
                easter.plusDays(39), "ascension", easter.plusDays(49), "pentecost-1", easter.plusDays(50),
                "pentecost-2");
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int n = (h + l - 7 * m + 90) / 25;
        return LocalDate.of(year, n, (h + l - 7 * m + 33 * n + 19) % 32);
    }
}

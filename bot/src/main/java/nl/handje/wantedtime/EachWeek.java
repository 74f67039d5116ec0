package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handje.recurrence.Recurrence;
import nl.handje.wantedtime.WantedTime.Said;

/** Help once a week of which no day was said, and any day, or any of some, will do: the two of them choose. */
public final class EachWeek {
    private static final String WEEKLY = "FREQ=WEEKLY";
    private static final int SEVERAL = 3;

    private EachWeek() {
    }

    /** Whether it must still be known on which day of the week. */
    public static boolean lacksDay(WantedTime wanted) {
        return wanted instanceof Said said && said.isOfNoCertainDay() && !said.isOnAnyDayOfTheWeek();
    }

    /** With the day that was asked for by itself: one, several to choose from, or any. */
    public static WantedTime on(WantedTime days, WantedTime weekly) {
        return anyOf(weekly, days).orElseGet(() -> days.comesBack().isPresent() ? days : Revision.of(days, weekly));
    }

    /** Once a week, on whatever day. */
    static Said onAnyDay(Said said) {
        return said.isOfNoCertainDay() ? onAnyDay(said, said.leeway().not()) : said;
    }

    /** "Any weekday is fine", of what comes back once a week; empty when that does not choose between days. */
    static Optional<WantedTime> anyOf(WantedTime earlier, WantedTime days) {
        return earlier.comesBack().filter(EachWeek::isOnceAWeek).flatMap(weekly -> switch (days) {
            case WantedTime.AnyTime any -> Optional.of(onAnyDay(weekly, any.not()));
            case WantedTime.OneOf one -> Optional.empty();
            case Said said -> said.isOfNoCertainDay()
                    ? Optional.of(onAnyDay(weekly, said.leeway().not()))
                    : Optional.of(WeekDays.of(said)).filter(it -> said.series().isPresent() && it.size() >= SEVERAL)
                            .map(it -> onAnyDay(weekly, EnumSet.complementOf(EnumSet.copyOf(it))));
        });
    }

    private static boolean isOnceAWeek(Said said) {
        return said.series().filter(series -> series.rule().startsWith(WEEKLY)
                && !series.rule().contains(",")).isPresent();
    }

    private static Said onAnyDay(Said weekly, Set<DayOfWeek> not) {
        var series = weekly.series().orElseThrow();
        var first = firstDay(series.from().plusDays(lacksDay(weekly) ? 1 : 0), not);
        return weekly.once(first).by(new Recurrence(series.rule().replaceFirst(";BYDAY=[^;]+", ""), first,
                series.last())).with(new Leeway(true, not));
    }

    /** Not on the day on which it is said first. */
    private static LocalDate firstDay(LocalDate from, Set<DayOfWeek> not) {
        return from.datesUntil(from.plusWeeks(1)).filter(day -> !not.contains(day.getDayOfWeek())).findFirst()
                .orElse(from);
    }
}

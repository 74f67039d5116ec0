package nl.handje.candidate;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.wantedtime.TimeOfDay;
import nl.handje.wantedtime.WantedTime;

/**
 * The hours of a week, from Monday 00:00, in which somebody must have time to be of use: who has none of them is left
 * out by the database, and who has one is looked at closer.
 */
final class WeekHours {
    private static final int A_DAY = 24;
    private static final int A_WEEK = 7 * A_DAY;

    private final BitSet hours = new BitSet(A_WEEK);

    private WeekHours() {
    }

    static WeekHours of(WantedTime when) {
        var wanted = new WeekHours();
        switch (when) {
            case WantedTime.AnyTime any -> any.at().ifPresentOrElse(at -> wanted.addOtherThan(any.not(), at),
                    () -> wanted.addOtherThan(any.not()));
            case WantedTime.OneOf one -> one.times().forEach(wanted::add);
            case WantedTime.Said said -> wanted.add(said);
        }
        return wanted;
    }

    private void add(WantedTime.Said said) {
        if (said.leeway().orLater()) {
            addOtherThan(said.leeway().not());
        }
        if (said.isExact()) {
            hours.set(hour(said.start()));
        } else {
            said.start().toLocalDate().datesUntil(said.end().minusNanos(1).toLocalDate().plusDays(1))
                    .limit(DayOfWeek.values().length).map(day -> day.getDayOfWeek())
                    .filter(day -> !said.leeway().not().contains(day)).forEach(this::add);
        }
    }

    private void addOtherThan(Set<DayOfWeek> not) {
        EnumSet.allOf(DayOfWeek.class).stream().filter(day -> !not.contains(day)).forEach(this::add);
    }

    private void addOtherThan(Set<DayOfWeek> not, TimeOfDay at) {
        int from = at.from().getHour();
        int until = at.to().equals(LocalTime.MIDNIGHT) ? A_DAY : at.to().getHour();
        EnumSet.allOf(DayOfWeek.class).stream().filter(day -> !not.contains(day))
                .forEach(day -> hours.set(first(day) + from, first(day) + Math.max(until, from + 1)));
    }

    private static int first(DayOfWeek day) {
        return (day.getValue() - 1) * A_DAY;
    }

    private void add(DayOfWeek day) {
        hours.set(first(day), first(day) + A_DAY);
    }

    private static int hour(LocalDateTime moment) {
        return first(moment.getDayOfWeek()) + moment.getHour();
    }

    /** 168 noughts and ones. */
    String bits() {
        return IntStream.range(0, A_WEEK).mapToObj(hour -> hours.get(hour) ? "1" : "0").collect(Collectors.joining());
    }
}

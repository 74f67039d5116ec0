package nl.handje.invitation;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.wantedtime.WantedTime;

/** Which of some times words are about: their day, their hour, or their part of the day. */
public final class TimeAmong {
    private static final int HALF_A_DAY = 12;

    private TimeAmong() {
    }

    /** The places in the list, from 0; none when the words say nothing of a time, or another one. */
    public static List<Integer> meant(List<WantedTime.Said> times, Understood understood) {
        return understood.when().isEmpty()
                ? List.of()
                : IntStream.range(0, times.size()).filter(i -> isMeant(times.get(i), understood.when())).boxed()
                        .toList();
    }

    private static boolean isMeant(WantedTime.Said time, List<When> said) {
        var wanted = said.stream().filter(when -> !when.excluded()).toList();
        return said.stream().filter(When::excluded).noneMatch(when -> fits(time, when))
                && (wanted.isEmpty() || wanted.stream().anyMatch(when -> fits(time, when)));
    }

    private static boolean fits(WantedTime.Said time, When when) {
        return (when.dayImplied() || isOn(time, when)) && (!isOfTheDay(when) || isAt(time, when));
    }

    private static boolean isOn(WantedTime.Said time, When when) {
        var day = time.start().toLocalDate();
        return !day.isBefore(when.start().toLocalDate()) && day.atStartOfDay().isBefore(when.end());
    }

    /** Whether an hour or a part of the day was said. */
    private static boolean isOfTheDay(When when) {
        return when.hasClockTime() || when.end().isBefore(when.start().plusHours(HALF_A_DAY + 1));
    }

    /** "Half past two" is in the middle of the day as well as of the night; a day without an hour is at any. */
    private static boolean isAt(WantedTime.Said time, When when) {
        if (!time.isOnTheClock()) {
            return !when.dayImplied();
        }
        var at = time.start().toLocalTime();
        return when.hasClockTime()
                ? sameOnTheDial(at, when.start().toLocalTime())
                : !at.isBefore(when.start().toLocalTime())
                        && (when.end().toLocalTime().equals(LocalTime.MIDNIGHT)
                                || at.isBefore(when.end().toLocalTime()));
    }

    private static boolean sameOnTheDial(LocalTime one, LocalTime other) {
        return one.getMinute() == other.getMinute() && one.getHour() % HALF_A_DAY == other.getHour() % HALF_A_DAY;
    }
}

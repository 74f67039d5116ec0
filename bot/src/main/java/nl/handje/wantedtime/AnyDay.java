package nl.handje.wantedtime;

import java.time.LocalTime;
import nl.handje.wantedtime.WantedTime.Said;

/** Any day will do, though not any time of it: "after six, no matter which day". */
public final class AnyDay {
    private static final String DAILY = "FREQ=DAILY";

    private AnyDay() {
    }

    /** What any day makes of a time: its hours stay; a day that was named stays as well. */
    public static WantedTime of(WantedTime time) {
        return time instanceof Said said ? ofOne(said) : time;
    }

    /** Every day, where one was asked. */
    public static WantedTime ofEvery(WantedTime time) {
        return time.comesBack().flatMap(Said::recurrence).filter(DAILY::equals).isPresent() ? of(time) : time;
    }

    private static WantedTime ofOne(Said said) {
        if (said.isOfNoCertainDay()) {
            return EachWeek.onAnyDay(said);
        }
        var namesNone = said.recurrence().map(DAILY::equals).orElse(!said.dayKnown());
        return namesNone ? withHoursOf(said, new WantedTime.AnyTime(said.leeway().not())) : said;
    }

    /** "Before eleven" is until then. */
    static TimeOfDay hours(Said said) {
        var time = said.timeOfDay();
        return said.leeway().byThen() ? new TimeOfDay(LocalTime.MIDNIGHT, time.from(), time.grain()) : time;
    }

    /** The hours of another time, on the same days. */
    public static WantedTime.AnyTime withHoursOf(Said said, WantedTime.AnyTime any) {
        var days = new WantedTime.AnyTime(Revision.together(any.not(), said.leeway().not()), any.at());
        return any.at().isEmpty() && said.isExact() ? days.at(hours(said)) : days;
    }
}

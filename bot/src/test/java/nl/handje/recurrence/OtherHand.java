package nl.handje.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** The same rules as an independent library (lib-recur) works them out, with its own zones and calendar. */
public final class OtherHand {
    private OtherHand() {
    }

    /** A time as that library has it: its local day, and its moment. */
    public record Time(LocalDate day, Instant moment) {}

    /** Every time from the first one until a day, that day included. */
    public static List<Time> times(RandomRules.Drawn drawn, LocalDate until) {
        try {
            return times(new RecurrenceRule(drawn.recurrence().rule()), drawn, end(drawn.recurrence(), until));
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(drawn.recurrence().rule(), e);
        }
    }

    private static LocalDate end(Recurrence recurrence, LocalDate until) {
        return recurrence.last().filter(until::isAfter).orElse(until);
    }

    private static List<Time> times(RecurrenceRule rule, RandomRules.Drawn drawn, LocalDate end) {
        var times = new ArrayList<Time>();
        var from = drawn.recurrence().from();
        var all = rule.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth(),
                drawn.time().getHour(), drawn.time().getMinute(), 0));
        while (all.hasNext()) {
            var next = all.nextDateTime();
            var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(end)) {
                break;
            }
            times.add(new Time(day, moment(next, drawn.zone())));
        }
        return times;
    }

    /** By java.util's old calendar, which is not what the product uses. Of two equal times it takes the second. */
    private static Instant moment(DateTime local, ZoneId zone) {
        return Instant.ofEpochMilli(new DateTime(TimeZone.getTimeZone(zone), local.getYear(), local.getMonth(),
                local.getDayOfMonth(), local.getHours(), local.getMinutes(), 0).getTimestamp());
    }
}

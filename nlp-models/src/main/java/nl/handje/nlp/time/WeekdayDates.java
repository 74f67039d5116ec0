package nl.handje.nlp.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;

/** A weekday and a date that were said together, which may disagree. */
final class WeekdayDates {
    /** Days ahead within which a date is believed rather than its weekday. */
    private static final int NEAR = 60;

    private WeekdayDates() {
    }

    static boolean isWeekday(Value.Time time) {
        return time.fields().equals(Set.of(Field.WEEKDAY)) && time.rule().isEmpty();
    }

    static boolean isDate(Value.Time time) {
        return time.fields().equals(Set.of(Field.DATE, Field.MONTH)) && time.grain() == Grain.DAY
                && time.bound() == Bound.BOTH && time.rule().isEmpty() && !(time.series() instanceof Series.Between)
                && !(time.series() instanceof Series.DayOfMonth);
    }

    /** "Zondag 10 februari": the next or the last, when it is a Sunday; when it is near, the weekday was a mistake. */
    static Optional<Value.Time> dated(Rule.Match match, Value.Time weekday, Value.Time date) {
        if (!(weekday.series() instanceof Series.Weekdays(var days))) {
            return Optional.empty();
        }
        var next = date.series().next(match.now());
        return Stream.of(next, date.series().previous(match.now())).flatMap(Optional::stream)
                .filter(span -> days.contains(span.start().getDayOfWeek())).findFirst()
                .or(() -> date.latent()
                        ? Optional.empty()
                        : next.filter(span -> span.start().isBefore(match.now().plusDays(NEAR))))
                .or(() -> date.latent()
                        ? Optional.empty()
                        : new Series.Within(date.series(), weekday.series()).next(match.now()))
                .map(span -> Value.Time.of(new Series.Once(span), Grain.DAY, Field.DATE, Field.MONTH, Field.WEEKDAY));
    }
}

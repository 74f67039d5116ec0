package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.ordinal;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.time.Value.Nth.MonthDay;

/**
 * What comes back every month: "elke eerste maandag", "the 2nd and 4th Tuesday of every month", "elke maand de 15e".
 */
final class Monthly {
    private static final String MONTHLY = "FREQ=MONTHLY";
    private static final int MOST = 5;

    private Monthly() {
    }

    static List<Rule> rules() {
        Predicate<Value> nth = Value.Nth.class::isInstance;
        Predicate<Value> month = unit().and(value -> value instanceof Value.Unit(var grain, var times)
                && grain == Grain.MONTH && times == 1);
        var monthly = time(it -> it.rule().filter(MONTHLY::equals).isPresent());
        var onDays = time(it -> it.rule().filter(rule -> rule.startsWith(MONTHLY + ";BY")).isPresent());
        var dayOfMonth = time(it -> it.series() instanceof Series.DayOfMonth && it.rule().isEmpty());
        var join = sign(Sign.AND, Sign.COMMA, Sign.OR);
        return List.of(when(it -> nth(it.number(0), it.time(1)), ordinal(), just(Field.WEEKDAY)),
                when(it -> and(it.number(0), nth(it, 2)), ordinal(), join, nth),
                when(it -> and(it.number(0), nth(it, 3)), ordinal(), join, sign(Sign.THE), nth),
                when(it -> Optional.of(and(nth(it, 0), nth(it, 2))), nth, join, nth),
                when(it -> and(nth(it, 0), it.time(2)), nth, join, just(Field.WEEKDAY)),
                when(it -> Optional.of(it.value(1)), sign(Sign.ON, Sign.THE), nth),
                when(it -> onDays(nth(it, 1)), sign(Sign.EVERY), nth),
                when(it -> onDays(nth(it, 0)), nth, sign(Sign.OF), monthly),
                when(it -> onDays(nth(it, 1)), monthly, nth),
                when(it -> onDays(nth(it, 2)), monthly, sign(Sign.COMMA), nth),
                when(it -> several(nth(it, 0)), nth, sign(Sign.OF), month),
                when(it -> several(nth(it, 0)), nth, sign(Sign.OF), sign(Sign.THE), month),
                when(it -> Optional.of(it.time(0)), onDays, sign(Sign.OF), month),
                when(it -> Optional.of(it.time(0)), onDays, sign(Sign.OF), sign(Sign.THE), month),
                when(it -> monthDay(it.number(1)), sign(Sign.EVERY), ordinal(), sign(Sign.OF), month),
                when(it -> monthDay(it.number(1)), sign(Sign.EVERY), ordinal(), sign(Sign.OF), sign(Sign.THE), month),
                when(it -> monthDay(it.time(0)), dayOfMonth, sign(Sign.OF), monthly),
                when(it -> monthDay(it.time(1)), monthly, dayOfMonth),
                when(it -> monthDay(it.time(2)), monthly, sign(Sign.COMMA), dayOfMonth));
    }

    private static Value.Nth nth(Rule.Match match, int at) {
        return (Value.Nth) match.value(at);
    }

    private static Optional<Value.Nth> nth(int number, Value.Time day) {
        return number != 0 && Math.abs(number) <= MOST && day.series() instanceof Series.Weekdays(var days)
                ? Optional.of(new Value.Nth(days.stream().map(weekday -> new MonthDay(number, weekday)).toList()))
                : Optional.empty();
    }

    /** "Eerste" and "derde dinsdag". */
    private static Optional<Value.Nth> and(int number, Value.Nth days) {
        var weekday = EnumSet.of(days.days().getFirst().weekday());
        return nth(number, Value.Time.of(new Series.Weekdays(weekday), Grain.DAY, Field.WEEKDAY))
                .map(first -> and(first, days));
    }

    /** "Eerste maandag" and "dinsdag". */
    private static Optional<Value.Nth> and(Value.Nth days, Value.Time weekday) {
        return nth(days.days().getLast().number(), weekday).map(last -> and(days, last));
    }

    private static Value.Nth and(Value.Nth one, Value.Nth two) {
        return new Value.Nth(Stream.concat(one.days().stream(), two.days().stream()).distinct().toList());
    }

    /** "The first and third Tuesday of the month" come back, though nobody said so. */
    private static Optional<Value.Time> several(Value.Nth days) {
        return days.days().size() > 1 ? onDays(days) : Optional.empty();
    }

    private static Optional<Value.Time> onDays(Value.Nth nth) {
        var codes = nth.days().stream().map(day -> day.number() + Recurrences.code(day.weekday()))
                .collect(Collectors.joining(","));
        return nth.days().stream().map(Monthly::series).reduce(Series.Either::new)
                .map(series -> Value.Time.of(series, Grain.DAY, Field.DATE, Field.MONTH, Field.WEEKDAY)
                        .recurring(MONTHLY + ";BYDAY=" + codes));
    }

    private static Series series(MonthDay day) {
        return new Series.Nth(day.number(), new Series.Weekdays(EnumSet.of(day.weekday())),
                Units.series(Grain.MONTH));
    }

    private static Optional<Value.Time> monthDay(Value.Time time) {
        return time.series() instanceof Series.DayOfMonth(var day) ? monthDay(day) : Optional.empty();
    }

    private static Optional<Value.Time> monthDay(int day) {
        return day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(Value.Time.of(new Series.DayOfMonth(day), Grain.DAY, Field.DATE, Field.MONTH)
                        .recurring(MONTHLY + ";BYMONTHDAY=" + day));
    }
}

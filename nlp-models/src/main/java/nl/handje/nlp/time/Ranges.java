package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.amount;
import static nl.handje.nlp.time.Rule.bareHour;
import static nl.handje.nlp.time.Rule.clock;
import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.hour;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.named;
import static nl.handje.nlp.time.Rule.ordinal;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.when;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;

/** From one time to another, and times of which only one side was said. */
final class Ranges {
    private static final int HALF_A_DAY = 12;
    private static final Set<Field> CLOCK_IN_PART = Set.of(Field.CLOCK, Field.PART);

    private Ranges() {
    }

    static List<Rule> rules() {
        var point = hour().or(clock());
        var lastPoint = bareHour().or(clock());
        var to = sign(Sign.UNTIL, Sign.THROUGH, Sign.DASH);
        var day = time(it -> it.grain().compareTo(Grain.DAY) >= 0 && it.bound() == Bound.BOTH && it.rule().isEmpty()
                && !it.says(Field.SPAN) && !(it.series() instanceof Series.Between));
        Predicate<Value> shortDay = value -> value instanceof Value.Brief(var brief) && brief.says(Field.WEEKDAY);
        var dayOfMonth = count(1, 31).or(ordinal());
        var clockSide = time(it -> it.says(Field.CLOCK) && it.says(Field.SPAN) && it.bound() != Bound.BOTH);
        var beginning = time(it -> it.says(Field.CLOCK) && !it.says(Field.SPAN) && it.bound() == Bound.BOTH);
        return List.of(
                when(it -> lasting(it, it.time(0), it.amount(2)), beginning.or(day), sign(Sign.FOR), amount()),
                when(it -> lasting(it, it.time(1), it.amount(3)), sign(Sign.FROM, Sign.SINCE), beginning.or(day),
                        sign(Sign.FOR), amount()),
                when(it -> lasting(it, it.time(1), it.amount(2)), sign(Sign.FROM, Sign.SINCE), day, amount()),
                when(it -> lasting(it, it.time(3), it.amount(1)), sign(Sign.FOR), amount(), sign(Sign.FROM, Sign.SINCE),
                        beginning.or(day)),
                when(it -> ClockRanges.clocks(it.value(1), it.value(3)), sign(Sign.BETWEEN), point,
                        sign(Sign.AND, Sign.DASH),
                        lastPoint),
                when(it -> ClockRanges.clocks(it.value(1), it.value(3)), sign(Sign.FROM), point,
                        sign(Sign.UNTIL, Sign.THROUGH), point),
                when(it -> ClockRanges.clocks(it.value(1), it.value(3)), sign(Sign.FROM), point, sign(Sign.DASH),
                        lastPoint),
                when(ClockRanges::halves, sign(Sign.FROM, Sign.BETWEEN), hour(), sign(Sign.A, Sign.P),
                        sign(Sign.UNTIL, Sign.THROUGH, Sign.DASH, Sign.AND), hour(), sign(Sign.A, Sign.P)),
                when(it -> ClockRanges.clocks(it.value(0), it.value(2)).map(time -> time.latent(true)), hour(),
                        sign(Sign.TILL, Sign.THROUGH), bareHour()),
                when(it -> ClockRanges.clocks(it.value(0), it.value(2)), clock(), to, lastPoint),
                when(it -> ClockRanges.clocks(it.value(0), it.value(2)), hour(), to, clock()),
                when(Ranges::hoursOfDay, named(Field.WEEKDAY), hour(), sign(Sign.DASH), bareHour()),
                when(it -> days(it.time(0), it.time(2)), day, to, day),
                when(it -> days(it.month(0), it.month(2)), shortDay, to, shortDay),
                when(it -> days(it.time(1), it.time(3)), sign(Sign.FROM), day, to, day),
                when(it -> days(it.time(1), it.time(3)), sign(Sign.BETWEEN), day, sign(Sign.AND), day),
                when(it -> daysOfMonth(it, it.time(2)), dayOfMonth, to, time(Ranges::isDate)),
                when(it -> daysOfMonth(it, it.time(3)), dayOfMonth, to, sign(Sign.THE), time(Ranges::isDate)),
                when(it -> untilDay(it, it.time(0), it.number(2)), time(Ranges::isDate), to, dayOfMonth),
                when(it -> Optional.of(it.time(1)), sign(Sign.FROM),
                        time(it -> it.says(Field.SPAN) && it.bound() == Bound.BOTH)),
                when(it -> Optional.of(it.time(1)), sign(Sign.FROM, Sign.BETWEEN),
                        time(it -> it.series() instanceof Series.Between)),
                when(it -> after(it, it.time(1)), sign(Sign.AFTER, Sign.SINCE),
                        time(it -> it.bound() == Bound.BOTH && !(it.rule().isPresent() && it.says(Field.WEEKDAY)))),
                when(it -> isHourOfClock(it)
                        ? Optional.empty()
                        : Units.later(it, it.amount(1))
                                .flatMap(time -> after(it, time)),
                        sign(Sign.AFTER), amount()),
                when(it -> after(it, Years.year(it.number(1))), sign(Sign.AFTER, Sign.SINCE), Years.WRITTEN),
                when(it -> before(it, Years.year(it.number(1))), sign(Sign.BEFORE), Years.WRITTEN),
                when(it -> after(it, Clocks.onTheHour(it.count(1))), sign(Sign.AFTER, Sign.SINCE), bareHour()),
                when(it -> before(it, it.time(1)), sign(Sign.BEFORE, Sign.BY, Sign.THROUGH),
                        time(it -> it.bound() == Bound.BOTH)),
                when(it -> it.setting().language() == Language.EN
                        ? before(it, Clocks.onTheHour(it.count(1)))
                        : Optional.empty(), sign(Sign.BEFORE), bareHour()),
                when(it -> before(it, it.time(0)), time(it -> it.isClock() || it.grain() == Grain.DAY), sign(Sign.BY)),
                when(it -> both(it.time(0), it.time(2)), clockSide, sign(Sign.BUT, Sign.AND, Sign.COMMA), clockSide),
                when(it -> both(it.time(0), it.time(1)), clockSide, clockSide),
                when(it -> inPart(it.time(0), it.time(1)), just(Field.PART), clockSide),
                when(it -> inPart(it.time(0), it.time(2)), just(Field.PART), sign(Sign.COMMA), clockSide),
                when(it -> inPart(it.time(0), it.time(1)), just(Field.DATE, Field.PART), clockSide),
                when(it -> inPart(it.time(0), it.time(2)), just(Field.DATE, Field.PART), sign(Sign.COMMA), clockSide));
    }

    /** "At ten for two hours", "from the 18th for ten days". */
    private static Optional<Value.Time> lasting(Rule.Match match, Value.Time start, Value.Amount length) {
        boolean ofClock = length.grain().compareTo(Grain.DAY) < 0;
        if (ofClock != start.says(Field.CLOCK)) {
            return Optional.empty();
        }
        return start.fields().equals(Set.of(Field.WEEKDAY))
                ? start.at(match.now()).map(span -> lasting(Units.fixed(span, start), length))
                : Optional.of(lasting(start, length));
    }

    private static Value.Time lasting(Value.Time start, Value.Amount length) {
        var fields = EnumSet.copyOf(start.fields());
        fields.add(Field.SPAN);
        return Value.Time.of(lasting(start.series(), length), start.grain(), fields.toArray(Field[]::new))
                .preferring(lasting(start.preferred(), length));
    }

    private static Series lasting(Series start, Value.Amount length) {
        return new Series.Piece(start, span -> new Span(span.start(), length.after(span.start())));
    }

    /** "Wed 9-11" is from nine to eleven, unless the ninth of November is a Wednesday. */
    private static Optional<Value.Time> hoursOfDay(Rule.Match match) {
        var date = Dates.dayAndMonth(match.number(1), match.number(3)).flatMap(it -> it.series().next(match.now()));
        var day = match.month(0);
        boolean isDate = date.filter(it -> day.series().next(it.start()).filter(it::equals).isPresent()).isPresent();
        return isDate
                ? Optional.empty()
                : ClockRanges.clocks(match.value(1), match.value(3)).flatMap(hours -> Joins.join(day, hours));
    }

    private static boolean isDate(Value.Time time) {
        return time.grain() == Grain.DAY && time.says(Field.MONTH) && !time.says(Field.SPAN);
    }

    private static Optional<Value.Time> days(Value.Time first, Value.Time last) {
        boolean dayOfMonth = first.series() instanceof Series.DayOfMonth
                && !(last.series() instanceof Series.DayOfMonth);
        if (first.says(Field.CLOCK) || last.says(Field.CLOCK) || dayOfMonth) {
            return Optional.empty();
        }
        var fields = EnumSet.copyOf(first.fields());
        fields.addAll(last.fields());
        return Optional.of(Value.Time.of(new Series.Between(first.series(), last.series(), true), first.grain(),
                fields.toArray(Field[]::new)));
    }

    /** "13 tot 15 juli". */
    private static Optional<Value.Time> daysOfMonth(Rule.Match match, Value.Time last) {
        int first = match.number(0);
        if (first < 1 || last.series().next(match.now()).filter(it -> it.start().getDayOfMonth() > first).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(span(new Series.Piece(last.series(),
                end -> end.start().getDayOfMonth() <= first
                        ? end
                        : new Span(end.start().toLocalDate().withDayOfMonth(first).atStartOfDay(), end.end()))));
    }

    /** "July 13 - 15". */
    private static Optional<Value.Time> untilDay(Rule.Match match, Value.Time first, int last) {
        if (first.series().next(match.now()).filter(it -> it.start().getDayOfMonth() < last).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(span(new Series.Piece(first.series(), start -> {
            var date = start.start().toLocalDate();
            return last <= date.getDayOfMonth() || last > date.lengthOfMonth()
                    ? start
                    : new Span(start.start(), date.withDayOfMonth(last).plusDays(1).atStartOfDay());
        })));
    }

    private static Value.Time span(Series series) {
        return Value.Time.of(series, Grain.DAY, Field.DATE, Field.MONTH, Field.SPAN);
    }

    /** "Na vier uur" is after four o'clock; "after four hours" is not. */
    private static boolean isHourOfClock(Rule.Match match) {
        return match.setting().language() == Language.NL && match.amount(1).grain() == Grain.HOUR
                && match.amount(1).number() <= 24;
    }

    /** A time of the clock, also with the part of the day that it is in: "7 uur 's avonds". */
    private static boolean isOnlyClock(Value.Time time) {
        return time.isClock() || (time.fields().equals(CLOCK_IN_PART) && time.grain().compareTo(Grain.HOUR) <= 0);
    }

    private static Optional<LocalTime> onClock(Rule.Match match, Value.Time time) {
        return time.isClock()
                ? Optional.of(ClockRanges.preferredFirst(time).getFirst())
                : time.at(match.now()).map(span -> span.start().toLocalTime());
    }

    private static Optional<Value.Time> after(Rule.Match match, Value.Time time) {
        if (isOnlyClock(time)) {
            return onClock(match, time).map(
                    start -> side(new Series.Daily(start, ClockRanges.DAY_MINUTES - start.toSecondOfDay() / 60, 0),
                            time,
                            Bound.AFTER));
        }
        boolean since = match.has(0, Sign.SINCE) || time.grain().compareTo(Grain.DAY) < 0;
        return time.at(match.now()).map(span -> since ? span.start() : span.end())
                .map(start -> fixedSide(new Span(start, start.plusYears(1)), time, Bound.AFTER));
    }

    private static Optional<Value.Time> before(Rule.Match match, Value.Time time) {
        if (isOnlyClock(time)) {
            return onClock(match, time).filter(end -> !end.equals(LocalTime.MIDNIGHT)).map(
                    end -> side(new Series.Daily(LocalTime.MIDNIGHT, end.toSecondOfDay() / 60, 0), time, Bound.BEFORE));
        }
        boolean by = time.says(Field.END) || (match.values().stream().anyMatch(sign(Sign.BY, Sign.THROUGH))
                && time.grain().compareTo(Grain.HOUR) > 0);
        return time.at(match.now()).map(span -> by ? span.end() : span.start()).filter(end -> end.isAfter(match.now()))
                .map(end -> fixedSide(new Span(match.now(), end), time, Bound.BEFORE))
                .map(side -> time.says(Field.END) ? side.saying(Field.END) : side);
    }

    private static Value.Time side(Series.Daily series, Value.Time time, Bound bound) {
        return Value.Time.of(series, time.grain(), Field.CLOCK, Field.SPAN).bounded(bound);
    }

    private static Value.Time fixedSide(Span span, Value.Time time, Bound bound) {
        return Value.Time
                .of(new Series.Once(span), time.grain(), Field.DATE, Field.MONTH, Field.WEEKDAY, Field.WEEK, Field.SPAN)
                .bounded(bound);
    }

    /** "'s Avonds na acht uur", "vanavond na achten": the hour of that part of the day. */
    private static Optional<Value.Time> inPart(Value.Time part, Value.Time after) {
        if (part.series() instanceof Series.Within(var day, Series.Daily hours)) {
            return inPart(Value.Time.of(hours, Grain.PART_OF_DAY, Field.PART), after)
                    .flatMap(time -> Joins.join(Value.Time.of(day, Grain.DAY, Field.DATE), time));
        }
        if (after.bound() != Bound.AFTER || !(after.series() instanceof Series.Daily from)
                || !(part.series() instanceof Series.Daily whole)) {
            return Optional.empty();
        }
        return Stream.of(from.start(), from.start().plusHours(HALF_A_DAY))
                .filter(start -> ClockRanges.minutes(whole.start(), start) < whole.minutes()).findFirst()
                .map(start -> Value.Time.of(new Series.Daily(start, ClockRanges.minutes(start, LocalTime.MIDNIGHT), 0),
                        after.grain(), Field.CLOCK, Field.SPAN).bounded(Bound.AFTER));
    }

    /** "Na half tien maar voor elf". */
    private static Optional<Value.Time> both(Value.Time after, Value.Time before) {
        if (after.bound() != Bound.AFTER || before.bound() != Bound.BEFORE
                || !(after.series() instanceof Series.Daily from)
                || !(before.series() instanceof Series.Daily until)) {
            return Optional.empty();
        }
        var end = LocalTime.MIDNIGHT.plusMinutes(until.minutes());
        return end.isAfter(from.start())
                ? Optional
                        .of(Value.Time.of(new Series.Daily(from.start(), ClockRanges.minutes(from.start(), end), 0),
                                after.grain(),
                                Field.CLOCK, Field.SPAN))
                : Optional.empty();
    }
}

package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.named;
import static nl.handje.nlp.time.Rule.ordinal;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Grain;

/** Days of the calendar: "15 februari", "31-10-2026", "op de 3e", "de tweede woensdag van oktober". */
final class Dates {
    private static final int MONTHS = 12;
    /** How often a weekday comes in a month. */
    private static final int MOST_IN_MONTH = 5;
    private Dates() {
    }

    static List<Rule> rules() {
        var day = count(1, 31).or(ordinal());
        var month = named(Field.MONTH);
        var separator = sign(Sign.SLASH, Sign.DASH, Sign.DOT);
        var parts = just(Field.WEEKDAY).or(unit()).or(just(Field.WEEK));
        var whole = time(it -> it.grain().compareTo(Grain.WEEK) > 0);
        var nth = ordinal().or(sign(Sign.LAST));
        return List.of(when(it -> dayOf(it.number(0), it.month(1)), day, month),
                when(it -> dayOf(it.number(0), it.month(2)), day, sign(Sign.OF), month),
                when(it -> dayOf(it.number(1), it.month(0)), month, day),
                when(it -> dayOf(it.number(2), it.month(0)), month, sign(Sign.THE), ordinal()),
                when(it -> dayOf(it.number(0), it.month(2)), day, sign(Sign.DASH, Sign.SLASH), month),
                when(it -> date(it.count(4), it.number(2), it.number(0)), count(1, 31), separator, count(1, MONTHS),
                        separator, count(0, Years.LAST)),
                when(it -> it.count(1).digits() == 0 ? Optional.empty() : date(it.count(2), it.number(1), it.number(0)),
                        count(1, 31), count(1, MONTHS), Years.WRITTEN),
                when(it -> date(it.count(0), it.number(2), it.number(4)), Years.WRITTEN, separator, count(1, MONTHS),
                        separator,
                        count(1, 31)),
                when(it -> dayOf(it.number(0), it.month(2)).flatMap(date -> Years.in(date, Years.full(it.count(4)))),
                        day,
                        separator, month,
                        separator, count(0, Years.LAST)),
                when(it -> weekOf(it.time(2), it.unit(0)), unit(), sign(Sign.OF), just(Field.DATE, Field.MONTH)),
                when(it -> weekOf(it.time(3), it.unit(0)), unit(), sign(Sign.OF), sign(Sign.THE),
                        just(Field.DATE, Field.MONTH)),
                when(it -> weekendOf(it.time(2)), time(it -> it.grain() == Grain.WEEKEND && it.rule().isEmpty()),
                        sign(Sign.OF), just(Field.DATE, Field.MONTH)),
                when(it -> weekendOf(it.time(3)), time(it -> it.grain() == Grain.WEEKEND && it.rule().isEmpty()),
                        sign(Sign.OF), sign(Sign.THE), just(Field.DATE, Field.MONTH)),
                when(Dates::dayAndMonth, count(1, 31), separator, count(1, MONTHS)),
                when(it -> dayOfMonth(it, 1), sign(Sign.ON), ordinal()),
                when(it -> dayOfMonth(it, 2), sign(Sign.ON), sign(Sign.THE), ordinal()),
                when(it -> dayOfMonth(it, 1).map(time -> time.latent(true)), sign(Sign.THE), ordinal()),
                when(it -> dayOfMonth(it, 0).map(time -> time.latent(true)), ordinal()),
                when(it -> nth(it, it.time(3)), nth, parts, sign(Sign.OF, Sign.IN), whole),
                when(it -> nth(it, it.time(2)), nth, parts, whole),
                when(it -> nthOfAny(it, it.unit(3)), nth, parts, sign(Sign.OF, Sign.IN), unit()),
                when(it -> nthOfAny(it, it.unit(4)), nth, parts, sign(Sign.OF, Sign.IN), sign(Sign.THE), unit()),
                when(it -> nthAfter(it), ordinal(), just(Field.WEEKDAY), sign(Sign.AFTER, Sign.PAST), time()),
                when(it -> inMonth(it.number(0), it.time(2)), day, sign(Sign.OF, Sign.IN), time(Dates::isOneMonth)));
    }

    /** "De eerste maandag" is not the first of a month, as "maandag de eerste" is. */
    static boolean isNth(Value.Time first, Value.Time second) {
        return first.series() instanceof Series.DayOfMonth(int day) && day <= MOST_IN_MONTH
                && WeekdayDates.isWeekday(second);
    }

    private static boolean isOneMonth(Value.Time time) {
        return time.grain() == Grain.MONTH && time.series() instanceof Series.Once;
    }

    private static Optional<Value.Time> dayOf(int day, Value.Time month) {
        if (day < 1 || day > 31 || month.grain() != Grain.MONTH) {
            return Optional.empty();
        }
        var series = new Series.Within(month.series(), new Series.DayOfMonth(day));
        return Optional.of(Value.Time.of(series, Grain.DAY, Field.DATE, Field.MONTH));
    }

    private static Optional<Value.Time> inMonth(int day, Value.Time month) {
        return dayOf(day, month);
    }

    /** "De week van 7 december". */
    private static Optional<Value.Time> weekOf(Value.Time day, Value.Unit unit) {
        return unit.grain() != Grain.WEEK
                ? Optional.empty()
                : Optional.of(Value.Time.of(
                        new Series.Piece(day.series(),
                                span -> Units.series(Grain.WEEK).next(span.start()).orElse(span)),
                        Grain.WEEK, Field.WEEK, Field.MONTH));
    }

    /** "Het weekend van 12 december": the one that the day is in, or that comes next. */
    private static Optional<Value.Time> weekendOf(Value.Time day) {
        return Optional.of(Value.Time.of(
                new Series.Piece(day.series(), span -> new Series.Weekend().next(span.start()).orElse(span)),
                Grain.WEEKEND, Field.WEEK, Field.MONTH));
    }

    private static Optional<Value.Time> date(Value.Count year, int month, int day) {
        if (year.digits() != 2 && year.digits() != 4) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(Value.Time.of(new Series.Once(Span.day(LocalDate.of(Years.full(year), month, day))), Grain.DAY,
                            Field.DATE, Field.MONTH, Field.YEAR));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "15-2" is a date; "3-4" may be something else, so it wants company; "24/7" is none. */
    private static Optional<Value.Time> dayAndMonth(Rule.Match match) {
        int day = match.number(0);
        int month = match.number(2);
        if (match.count(2).counts() || match.count(2).loose() || (day == 24 && month == 7)
                || match.count(0).digits() == 0) {
            return Optional.empty();
        }
        boolean latent = match.has(1, Sign.DOT) || (match.has(1, Sign.DASH) && day <= MONTHS)
                || (day == 1 && month == 2);
        return dayAndMonth(day, month).map(it -> it.latent(latent));
    }

    static Optional<Value.Time> dayAndMonth(int day, int month) {
        return month < 1 || month > MONTHS
                ? Optional.empty()
                : dayOf(day, Value.Time.of(new Series.Month(month), Grain.MONTH, Field.MONTH));
    }

    private static Optional<Value.Time> dayOfMonth(Rule.Match match, int at) {
        int day = match.number(at);
        boolean loose = ((Value.Ordinal) match.value(at)).loose();
        return day < 1 || day > 31 || loose
                ? Optional.empty()
                : Optional.of(Value.Time.of(new Series.DayOfMonth(day), Grain.DAY, Field.DATE, Field.MONTH)
                        .skippingCurrent());
    }

    private static Optional<Value.Time> nth(Rule.Match match, Value.Time whole) {
        int number = match.value(0) instanceof Value.Ordinal(var ordinal, var loose) ? ordinal : -1;
        return switch (match.value(1)) {
            case Value.Unit unit when unit.grain().compareTo(whole.grain()) < 0 -> Optional
                    .of(Value.Time.of(new Series.Nth(number, Units.series(unit.grain()), whole.series()), unit.grain(),
                            Units.field(unit.grain()), Field.MONTH));
            case Value.Time part ->
                Optional.of(Value.Time.of(new Series.Nth(number, part.series(), whole.series()), part.grain(),
                        Field.DATE, Field.MONTH));
            default -> Optional.empty();
        };
    }

    /** "De eerste maandag van de maand": of this one, though it comes again in the next. */
    private static Optional<Value.Time> nthOfAny(Rule.Match match, Value.Unit unit) {
        var any = Value.Time.of(Units.series(unit.grain()), unit.grain(), Units.field(unit.grain()));
        return nth(match, any).flatMap(every -> nth(match, Units.containing(match, unit))
                .map(current -> every.preferring(current.series())));
    }

    /** "The third Tuesday after Christmas". */
    private static Optional<Value.Time> nthAfter(Rule.Match match) {
        var day = match.time(1).series();
        return match.time(3).at(match.now())
                .flatMap(after -> day.from(after.end()).skip(match.number(0) - 1L).findFirst())
                .map(span -> Value.Time.of(new Series.Once(span), Grain.DAY, Field.DATE, Field.YEAR));
    }
}

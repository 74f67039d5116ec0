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
import java.util.function.Predicate;
import nl.handje.nlp.Grain;

/** Days of the calendar: "15 februari", "31-10-2026", "op de 3e", "de tweede woensdag van oktober". */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    /** Two digits above this are of the last century. */
    private static final int LAST_OF_THIS_CENTURY = 50;

    /** A year, written with four digits. */
    static final Predicate<Value> YEAR = value -> value instanceof Value.Count count && count.digits() == 4
            && count.number() >= FIRST_YEAR && count.number() <= LAST_YEAR;

    private Dates() {
    }

    static List<Rule> rules() {
        var day = count(1, 31).or(ordinal());
        var month = named(Field.MONTH);
        var separator = sign(Sign.SLASH, Sign.DASH, Sign.DOT);
        var dated = time(
                it -> (it.says(Field.MONTH) || it.says(Field.DATE)) && !it.says(Field.YEAR) && !it.says(Field.CLOCK));
        var parts = just(Field.WEEKDAY).or(unit()).or(just(Field.WEEK));
        var whole = time(it -> it.grain().compareTo(Grain.WEEK) > 0);
        var nth = ordinal().or(sign(Sign.LAST));
        return List.of(when(it -> dayOf(it.number(0), it.month(1)), day, month),
                when(it -> dayOf(it.number(0), it.month(2)), day, sign(Sign.OF), month),
                when(it -> dayOf(it.number(1), it.month(0)), month, day),
                when(it -> dayOf(it.number(2), it.month(0)), month, sign(Sign.THE), ordinal()),
                when(it -> inYear(it.month(0), it.number(1)), dated.or(month), YEAR),
                when(it -> inYear(it.month(0), it.number(2)), dated.or(month),
                        sign(Sign.COMMA, Sign.OF, Sign.IN, Sign.DASH, Sign.SLASH), YEAR),
                when(it -> dayOf(it.number(0), it.month(2)), day, sign(Sign.DASH, Sign.SLASH), month),
                when(it -> date(it.count(4), it.number(2), it.number(0)), count(1, 31), separator, count(1, MONTHS),
                        separator, count(0, LAST_YEAR)),
                when(it -> it.count(1).digits() == 0 ? Optional.empty() : date(it.count(2), it.number(1), it.number(0)),
                        count(1, 31), count(1, MONTHS), YEAR),
                when(it -> date(it.count(0), it.number(2), it.number(4)), YEAR, separator, count(1, MONTHS), separator,
                        count(1, 31)),
                when(it -> dayOf(it.number(0), it.month(2)).flatMap(date -> inYear(date, fullYear(it.count(4)))), day,
                        separator, month,
                        separator, count(0, LAST_YEAR)),
                when(it -> yearAndMonth(it.number(0), it.number(2)), YEAR, sign(Sign.DASH, Sign.SLASH),
                        count(1, MONTHS)),
                when(it -> yearAndMonth(it.number(2), it.number(0)), count(1, MONTHS), sign(Sign.SLASH), YEAR),
                when(it -> weekOf(it.time(2), it.unit(0)), unit(), sign(Sign.OF), just(Field.DATE, Field.MONTH)),
                when(it -> weekOf(it.time(3), it.unit(0)), unit(), sign(Sign.OF), sign(Sign.THE),
                        just(Field.DATE, Field.MONTH)),
                when(Dates::dayAndMonth, count(1, 31), separator, count(1, MONTHS)),
                when(it -> dayOfMonth(it, 1), sign(Sign.ON), ordinal()),
                when(it -> dayOfMonth(it, 2), sign(Sign.ON), sign(Sign.THE), ordinal()),
                when(it -> dayOfMonth(it, 1).map(time -> time.latent(true)), sign(Sign.THE), ordinal()),
                when(it -> dayOfMonth(it, 0).map(time -> time.latent(true)), ordinal()),
                when(it -> Optional.of(year(it.number(1))), sign(Sign.IN), YEAR),
                when(it -> nth(it, it.time(3)), nth, parts, sign(Sign.OF, Sign.IN), whole),
                when(it -> nth(it, it.time(2)), nth, parts, whole),
                when(it -> nth(it, Units.containing(it, it.unit(3))), nth, parts, sign(Sign.OF, Sign.IN), unit()),
                when(it -> nth(it, Units.containing(it, it.unit(4))), nth, parts, sign(Sign.OF, Sign.IN),
                        sign(Sign.THE), unit()),
                when(it -> nthAfter(it), ordinal(), just(Field.WEEKDAY), sign(Sign.AFTER, Sign.PAST), time()),
                when(it -> inMonth(it.number(0), it.time(2)), day, sign(Sign.OF, Sign.IN), time(Dates::isOneMonth)),
                when(it -> quarter(it), ordinal(), unit()));
    }

    private static boolean isOneMonth(Value.Time time) {
        return time.grain() == Grain.MONTH && time.series() instanceof Series.Once;
    }

    private static Optional<Value.Time> dayOf(int day, Value.Time month) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        var series = new Series.Within(month.series(), new Series.DayOfMonth(day));
        return Optional.of(Value.Time.of(series, Grain.DAY, Field.DATE, Field.MONTH));
    }

    private static Optional<Value.Time> inMonth(int day, Value.Time month) {
        return dayOf(day, month);
    }

    private static Optional<Value.Time> inYear(Value.Time time, int year) {
        var fields = java.util.EnumSet.copyOf(time.fields());
        fields.add(Field.YEAR);
        var series = new Series.Within(year(year).series(), time.series());
        return Optional.of(Value.Time.of(series, time.grain(), fields.toArray(Field[]::new)));
    }

    static Value.Time year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return Value.Time.of(new Series.Once(Span.days(first, first.plusYears(1))), Grain.YEAR, Field.YEAR);
    }

    private static int fullYear(Value.Count year) {
        return year.digits() == 4
                ? year.number()
                : year.number() + (year.number() > LAST_OF_THIS_CENTURY ? FIRST_YEAR : FIRST_YEAR + CENTURY);
    }

    private static Optional<Value.Time> yearAndMonth(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return Optional.of(Value.Time.of(new Series.Once(Span.days(first, first.plusMonths(1))), Grain.MONTH,
                Field.MONTH, Field.YEAR));
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

    private static Optional<Value.Time> date(Value.Count year, int month, int day) {
        if (year.digits() != 2 && year.digits() != 4) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(Value.Time.of(new Series.Once(Span.day(LocalDate.of(fullYear(year), month, day))), Grain.DAY,
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
        return dayOf(day, Value.Time.of(new Series.Month(month), Grain.MONTH, Field.MONTH))
                .map(it -> it.latent(latent));
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

    /** "The third Tuesday after Christmas". */
    private static Optional<Value.Time> nthAfter(Rule.Match match) {
        var day = match.time(1).series();
        return match.time(3).at(match.now())
                .flatMap(after -> day.from(after.end()).skip(match.number(0) - 1L).findFirst())
                .map(span -> Value.Time.of(new Series.Once(span), Grain.DAY, Field.DATE, Field.YEAR));
    }

    private static Optional<Value.Time> quarter(Rule.Match match) {
        if (match.unit(1).grain() != Grain.QUARTER || match.number(0) < 1 || match.number(0) > 4) {
            return Optional.empty();
        }
        return Optional.of(Value.Time.of(
                new Series.Nth(match.number(0), Units.series(Grain.QUARTER), Units.series(Grain.YEAR)), Grain.QUARTER,
                Field.MONTH));
    }
}

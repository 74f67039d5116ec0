package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.named;
import static nl.handje.nlp.time.Rule.ordinal;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;

/** Years, with or without a date, and their quarters and seasons: "in 2027", "3 januari '27", "Q1", "dit seizoen". */
final class Years {
    static final int LAST = 2100;
    private static final int FIRST = 1900;
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    /** How many years ahead a year of two digits may be after a date in words. */
    private static final int AHEAD = 10;
    /** Two digits above this are of the last century. */
    private static final int LAST_OF_THIS_CENTURY = 50;

    /** A year, written with four digits. */
    static final Predicate<Value> WRITTEN = value -> value instanceof Value.Count count && count.digits() == 4
            && count.number() >= FIRST && count.number() <= LAST;

    /** The seasons as the public cases bound them. */
    private static final Value.Time SEASON = Value.Time.of(
            Stream.of("03-20 x92", "06-21 x93", "09-23 x88", "12-21 x88").map(Holiday::of)
                    .<Series>map(Series.Yearly::new).reduce(Series.Either::new).orElseThrow(),
            Grain.QUARTER, Field.MONTH);

    private Years() {
    }

    static List<Rule> rules() {
        var month = named(Field.MONTH);
        var dated = time(
                it -> (it.says(Field.MONTH) || it.says(Field.DATE)) && !it.says(Field.YEAR) && !it.says(Field.CLOCK));
        var dayOfMonth = time(Years::isDayOfMonth);
        var quarter = time(Years::isQuarter);
        Predicate<Value> two = value -> value instanceof Value.Count count && count.digits() == 2 && !count.counts()
                && !count.loose();
        return List.of(when(it -> in(it.month(0), it.number(1)), dated.or(month), WRITTEN),
                when(it -> in(it.month(0), it.number(2)), dated.or(month),
                        sign(Sign.COMMA, Sign.OF, Sign.IN, Sign.DASH, Sign.SLASH), WRITTEN),
                when(it -> soon(it, it.count(1)).map(date -> date.latent(true)), dayOfMonth, two),
                when(it -> soon(it, it.count(2)), dayOfMonth.or(month), sign(Sign.APOSTROPHE), two),
                when(it -> withMonth(it.number(0), it.number(2)), WRITTEN, sign(Sign.DASH, Sign.SLASH),
                        count(1, MONTHS)),
                when(it -> withMonth(it.number(2), it.number(0)), count(1, MONTHS), sign(Sign.SLASH), WRITTEN),
                when(it -> Optional.of(year(it.number(1))), sign(Sign.IN), WRITTEN),
                when(it -> in(it.time(1), full(it.count(0))), WRITTEN.or(two), quarter),
                when(it -> in(it.time(2), it.number(0)), WRITTEN, sign(Sign.DASH), quarter),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.IN), quarter),
                when(it -> quarter(it, it.number(0)), ordinal(), unit()),
                when(it -> Units.which(it, SEASON), sign(Sign.THIS, Sign.COMING, Sign.NEXT, Sign.LAST),
                        value -> value instanceof Value.Season));
    }

    static Optional<Value.Time> in(Value.Time time, int year) {
        var fields = EnumSet.copyOf(time.fields());
        fields.add(Field.YEAR);
        var series = new Series.Within(year(year).series(), time.series());
        return Optional.of(Value.Time.of(series, time.grain(), fields.toArray(Field[]::new)));
    }

    /** "3 januari '27": this year or one of the next. Without the sign it may be that another date follows. */
    private static Optional<Value.Time> soon(Rule.Match match, Value.Count written) {
        int ahead = full(written) - match.now().getYear();
        return ahead >= 0 && ahead <= AHEAD ? in(match.month(0), full(written)) : Optional.empty();
    }

    private static boolean isDayOfMonth(Value.Time time) {
        return time.series() instanceof Series.Within(var month, var day) && month instanceof Series.Month
                && day instanceof Series.DayOfMonth && time.bound() == Bound.BOTH;
    }

    static Value.Time year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return Value.Time.of(new Series.Once(Span.days(first, first.plusYears(1))), Grain.YEAR, Field.YEAR);
    }

    static int full(Value.Count year) {
        return year.digits() == 4
                ? year.number()
                : year.number() + (year.number() > LAST_OF_THIS_CENTURY ? FIRST : FIRST + CENTURY);
    }

    private static Optional<Value.Time> withMonth(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return Optional.of(Value.Time.of(new Series.Once(Span.days(first, first.plusMonths(1))), Grain.MONTH,
                Field.MONTH, Field.YEAR));
    }

    private static boolean isQuarter(Value.Time time) {
        return time.grain() == Grain.QUARTER && time.series() instanceof Series.Nth;
    }

    private static Optional<Value.Time> quarter(Rule.Match match, int number) {
        return match.unit(1).grain() == Grain.QUARTER && number >= 1 && number <= QUARTERS
                ? Optional.of(quarter(number))
                : Optional.empty();
    }

    /** One of the four quarters of each year. */
    static Value.Time quarter(int number) {
        return Value.Time.of(new Series.Nth(number, Units.series(Grain.QUARTER), Units.series(Grain.YEAR)),
                Grain.QUARTER, Field.MONTH);
    }
}

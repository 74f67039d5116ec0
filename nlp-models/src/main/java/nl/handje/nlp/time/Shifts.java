package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.amount;
import static nl.handje.nlp.time.Rule.clock;
import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.named;
import static nl.handje.nlp.time.Rule.ordinal;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;

/** Times reckoned from other times: "dinsdag over een week", "two Thursdays ago", "a year after Christmas". */
final class Shifts {
    private static final int NEAREST = 3;

    private Shifts() {
    }

    static List<Rule> rules() {
        var yearly = just(Field.MONTH).or(just(Field.DATE, Field.MONTH));
        var turn = named(Field.WEEKDAY).or(just(Field.DATE, Field.MONTH));
        var day = time(it -> it.grain() == Grain.DAY && it.bound() == Bound.BOTH && it.rule().isEmpty());
        return List.of(when(it -> nthFromNow(it), count(1, 20),
                just(Field.WEEKDAY).or(just(Field.WEEKDAY, Field.RECURRENCE))
                        .or(time(it -> it.says(Field.WEEKDAY))),
                sign(Sign.HENCE)),
                when(it -> nthAgo(it, it.number(0)), count(1, 20), time(it -> it.says(Field.WEEKDAY)),
                        sign(Sign.AGO)),
                when(it -> yearly(it, it.amount(2)), yearly, sign(Sign.IN_TIME), amount()),
                when(it -> yearly(it, it.amount(1)), yearly, amount(), sign(Sign.HENCE)),
                when(it -> yearly(it, it.amount(1).negated()), yearly, amount(), sign(Sign.AGO)),
                when(it -> shiftedOnClock(it.amount(0), it.time(2)), amount(), sign(Sign.FROM, Sign.AFTER),
                        clock()),
                when(it -> secondNext(it), just(Field.WEEKDAY).or(named(Field.MONTH)), sign(Sign.AFTER_NEXT)),
                when(it -> nearest(it, it.time(3), it.month(1), 1), sign(Sign.NEAREST), turn, sign(Sign.BESIDE), day),
                when(it -> nearest(it, it.time(4), it.month(2), it.number(0)), ordinal(), sign(Sign.NEAREST), turn,
                        sign(Sign.BESIDE), day),
                when(it -> nearest(it, it.time(2), it.month(0), 1), turn, sign(Sign.NEAREST_TO), day),
                when(it -> weekdayLater(it, it.amount(2), 0), just(Field.WEEKDAY).or(just(Field.DATE)),
                        sign(Sign.IN_TIME),
                        amount()),
                when(it -> weekdayLater(it, it.amount(1), 2), sign(Sign.IN_TIME), amount(), just(Field.WEEKDAY)),
                when(it -> weekdayLater(it, it.amount(1), 3), sign(Sign.IN_TIME), amount(), sign(Sign.ON),
                        just(Field.WEEKDAY)),
                when(it -> isInEnglish(it) ? weekdayLater(it, it.amount(0), 2) : Optional.empty(), amount(),
                        sign(Sign.ON), just(Field.WEEKDAY)),
                when(it -> isInEnglish(it) && it.unit(1).grain() == Grain.WEEK
                        ? weekdayLater(it, new Value.Amount(Grain.WEEK, it.unit(1).times()), 0)
                        : Optional.empty(), just(Field.WEEKDAY), unit()),
                when(it -> shifted(it, it.amount(0), it.time(2)), amount(), sign(Sign.AFTER, Sign.PAST, Sign.SINCE),
                        time(it -> it.grain() == Grain.DAY)));
    }

    /** "De zaterdag het dichtst bij 5 december", "the second closest Monday to 5 October". */
    private static Optional<Value.Time> nearest(Rule.Match match, Value.Time to, Value.Time day, int number) {
        return to.at(match.now()).filter(it -> number > 0 && number <= NEAREST).flatMap(target -> {
            var before = Stream.iterate(day.series().previous(target.start()), Optional::isPresent,
                    it -> it.flatMap(span -> day.series().previous(span.start()))).limit(NEAREST)
                    .flatMap(Optional::stream);
            var after = day.series().from(target.start()).limit(NEAREST);
            return Stream.concat(before, after).sorted(Comparator.comparing(
                    (Span span) -> Duration.between(target.start(), span.start()).abs())).skip(number - 1L).findFirst();
        }).map(span -> Units.fixed(span, Value.Time.of(day.series(), Grain.DAY, Field.DATE, Field.MONTH)));
    }

    private static Optional<Value.Time> nthFromNow(Rule.Match match) {
        var day = match.time(1);
        return day.at(match.now())
                .flatMap(first -> day.series().from(first.start()).skip(match.number(0) - 1L).findFirst())
                .map(span -> Units.fixed(span, Value.Time.of(day.series(), Grain.DAY, Field.DATE)));
    }

    /** "Two Thursdays ago". */
    private static Optional<Value.Time> nthAgo(Rule.Match match, int number) {
        var day = match.time(1);
        var last = day.series().previous(match.now());
        for (int back = 1; back < number; back++) {
            last = last.flatMap(span -> day.series().previous(span.start()));
        }
        return last.map(span -> Units.fixed(span, Value.Time.of(day.series(), Grain.DAY, Field.DATE)));
    }

    /** "Easter in two years": the one that comes next when the years are over. */
    private static Optional<Value.Time> yearly(Rule.Match match, Value.Amount amount) {
        var time = match.time(0);
        return amount.grain().compareTo(Grain.MONTH) < 0
                ? Optional.empty()
                : time.series().next(amount.after(match.now())).map(span -> Units.fixed(span, time));
    }

    /** "A quarter of an hour from 1 pm". */
    private static Optional<Value.Time> shiftedOnClock(Value.Amount amount, Value.Time clock) {
        return amount.grain().compareTo(Grain.DAY) >= 0
                ? Optional.empty()
                : Optional.of(Value.Time.of(shifted(clock.series(), amount), Grain.MINUTE, Field.CLOCK)
                        .preferring(shifted(clock.preferred(), amount)));
    }

    private static Series shifted(Series clock, Value.Amount amount) {
        return new Series.Piece(clock, span -> new Span(amount.after(span.start()),
                amount.after(span.start()).plusMinutes(1)));
    }

    private static Optional<Value.Time> secondNext(Rule.Match match) {
        var time = match.month(0);
        return time.at(match.now()).flatMap(first -> time.series().next(first.end()))
                .map(span -> Units.fixed(span, time));
    }

    /** "Dinsdag over een week", "over twee weken op zaterdag". */
    private static Optional<Value.Time> weekdayLater(Rule.Match match, Value.Amount amount, int day) {
        return amount.grain().compareTo(Grain.DAY) < 0 ? Optional.empty() : shifted(match, amount, match.time(day));
    }

    /** "Saturday week", "a week on Saturday". */
    private static boolean isInEnglish(Rule.Match match) {
        return match.setting().language() == Language.EN;
    }

    private static Optional<Value.Time> shifted(Rule.Match match, Value.Amount amount, Value.Time from) {
        if (from.says(Field.MONTH) && !(from.series() instanceof Series.Once)) {
            return from.series().next(amount.negated().after(match.now())).map(span -> day(span, amount));
        }
        return from.at(match.now()).or(() -> from.series().previous(match.now()))
                .map(span -> day(span, amount));
    }

    private static Value.Time day(Span from, Value.Amount amount) {
        return Value.Time.of(new Series.Once(Span.day(amount.after(from.start()).toLocalDate())), Grain.DAY,
                Field.DATE);
    }
}

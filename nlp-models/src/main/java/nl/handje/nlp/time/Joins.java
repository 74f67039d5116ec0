package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.clock;
import static nl.handje.nlp.time.Rule.hour;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.time.LocalTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;

/** Little words before a time, and two times that are one: "donderdag" and "om half drie". */
final class Joins {
    private static final Set<Field> FINE = EnumSet.of(Field.PART, Field.CLOCK);
    private static final Set<Field> DAYS = EnumSet.of(Field.DATE, Field.WEEKDAY, Field.RECURRENCE);
    private static final Set<Field> MONTHS = EnumSet.of(Field.MONTH, Field.YEAR);
    private static final int EARLY_END = 9;
    private static final int LATE_START = 21;

    private Joins() {
    }

    static List<Rule> rules() {
        Predicate<Value> shortDay = value -> value instanceof Value.Brief(var day) && day.says(Field.WEEKDAY);
        Predicate<Value> shortMonth = value -> value instanceof Value.Brief(var month) && month.says(Field.MONTH);
        var exact = time(
                it -> it.says(Field.CLOCK) || it.says(Field.PART) || (it.says(Field.DATE) && it.says(Field.MONTH)));
        var day = time(it -> it.says(Field.DATE) || it.says(Field.WEEKDAY));
        var part = just(Field.PART);
        return List.of(when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.AT, Sign.ABOUT), time()),
                when(it -> Optional.of(it.time(0)), time(), sign(Sign.ABOUT)),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.ON),
                        time(it -> it.grain().compareTo(Grain.DAY) >= 0)),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.FOR), clock().or(just(Field.PART))),
                when(it -> Optional.of(it.time(1)), sign(Sign.IN),
                        time(it -> it.grain().compareTo(Grain.PART_OF_DAY) >= 0 && !it.isClock())),
                when(it -> Optional.of(it.time(1)), sign(Sign.THE), time()),
                when(it -> Optional.of(it.month(1)), sign(Sign.ON), shortDay),
                when(it -> Optional.of(it.month(1)), sign(Sign.IN), shortMonth),
                when(it -> Optional.of(it.month(0).latent(true)), shortDay.or(shortMonth), sign(Sign.DOT)),
                when(it -> both(it, it.month(0), it.time(1)), shortDay, exact),
                when(it -> both(it, it.month(0), it.time(2)), shortDay, sign(Sign.COMMA, Sign.DOT), exact),
                when(it -> both(it, it.time(0), it.month(1)), exact, shortDay),
                when(it -> both(it, it.time(0), it.month(2)), exact, sign(Sign.COMMA), shortDay),
                when(it -> both(it, it.time(0), it.time(1)), time(), time()),
                when(it -> both(it, it.time(0), it.time(2)), time(), sign(Sign.COMMA, Sign.OF, Sign.DOT), time()),
                when(it -> it.setting().language() == Language.EN
                        ? both(it, Clocks.onTheHour(it.count(0)), it.time(1))
                        : Optional.empty(),
                        hour(),
                        time(it -> !it.says(Field.CLOCK)
                                && (it.says(Field.PART) || it.fields().equals(Set.of(Field.DATE))))),
                when(it -> it.setting().language() == Language.EN
                        ? Optional.of(it.month(0).latent(true))
                        : Optional.empty(), shortDay.or(shortMonth)),
                when(Joins::inZone, clock().or(time(it -> it.grain().compareTo(Grain.HOUR) <= 0)),
                        value -> value instanceof Value.Zone),
                when(it -> Optional.of(early(it.time(1))), sign(Sign.EARLY), part),
                when(it -> Optional.of(late(it.time(1))), sign(Sign.LATE), part),
                when(it -> both(it, it.time(0), piece(0, EARLY_END)), day, sign(Sign.EARLY)),
                when(it -> both(it, it.time(0), piece(LATE_START, 24)), day, sign(Sign.LATE)),
                when(it -> Optional.of(now(it)), value -> value instanceof Value.Now));
    }

    private static Optional<Value.Time> inZone(Rule.Match match) {
        var time = match.time(0);
        var here = match.setting().now().getOffset().getTotalSeconds();
        int away = match.value(1) instanceof Value.Zone(var offset) ? here - offset.getTotalSeconds() : 0;
        var shifted = new Series.Piece(time.preferred(),
                span -> new Span(span.start().plusSeconds(away), span.end().plusSeconds(away)));
        return Optional.of(new Value.Time(shifted, shifted, time.grain(), time.fields(), time.bound(),
                time.skipsCurrent(), false, time.rule()));
    }

    private static Value.Time now(Rule.Match match) {
        int seconds = match.value(0) instanceof Value.Now(var away) ? away : 0;
        var start = match.now().plusSeconds(seconds);
        return Value.Time
                .of(new Series.Once(new Span(start, start.plusSeconds(1))), Grain.SECOND, Field.DATE, Field.CLOCK,
                        Field.SPAN)
                .latent(true);
    }

    private static Value.Time piece(int from, int until) {
        return Value.Time.of(new Series.Daily(LocalTime.of(from, 0), (until - from) * 60, 0), Grain.PART_OF_DAY,
                Field.PART);
    }

    private static Value.Time early(Value.Time part) {
        return part.series() instanceof Series.Daily daily && daily.start().equals(LocalTime.MIDNIGHT)
                ? piece(0, EARLY_END)
                : part;
    }

    private static Value.Time late(Value.Time part) {
        return part.series() instanceof Series.Daily daily && daily.start().getHour() >= 18
                ? piece(LATE_START, 24)
                : part;
    }

    /** Two times that say different things about the same moment. */
    static Optional<Value.Time> both(Rule.Match match, Value.Time one, Value.Time two) {
        return join(one, two).filter(
                joined -> joined.at(match.now()).isPresent() || joined.series().previous(match.now()).isPresent());
    }

    static Optional<Value.Time> join(Value.Time one, Value.Time two) {
        if (!agree(one, two) || !agree(two, one) || one.fields().stream().anyMatch(two.fields()::contains)) {
            return Optional.empty();
        }
        boolean oneIsFiner = one.grain().compareTo(two.grain()) < 0;
        var fine = oneIsFiner ? one : two;
        var coarse = oneIsFiner ? two : one;
        boolean decided = coarse.says(Field.PART);
        var fields = EnumSet.copyOf(one.fields());
        fields.addAll(two.fields());
        return Optional.of(new Value.Time(new Series.Within(coarse.series(), fine.series()),
                new Series.Within(coarse.preferred(), decided ? fine.series() : fine.preferred()), fine.grain(), fields,
                fine.bound() == Bound.BOTH ? coarse.bound() : fine.bound(),
                (one.skipsCurrent() || two.skipsCurrent()) && !(coarse.series() instanceof Series.Once),
                false,
                one.rule().or(two::rule)));
    }

    /** A time of the clock wants a day, a weekday a week or a date. */
    private static boolean agree(Value.Time one, Value.Time two) {
        if (one.fields().stream().anyMatch(FINE::contains) && one.fields().stream().noneMatch(DAYS::contains)) {
            return two.fields().stream().anyMatch(it -> DAYS.contains(it) || FINE.contains(it));
        }
        if (one.fields().equals(Set.of(Field.WEEKDAY))) {
            return two.says(Field.CLOCK) || (two.bound() == Bound.BOTH && !MONTHS.containsAll(two.fields()));
        }
        if (one.fields().equals(Set.of(Field.WEEK))) {
            return two.says(Field.WEEKDAY);
        }
        return true;
    }
}

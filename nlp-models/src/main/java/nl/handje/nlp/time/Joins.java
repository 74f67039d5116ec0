package nl.handje.nlp.time;

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
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int EVENING_MINUTES = 6 * 60;
    /** From four in the afternoon to two, or to six in the morning. */
    private static final int AFTER_MIDNIGHT = 4 * 60;
    private static final int BY_NIGHT = 8 * 60;
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
        var unzoned = time(it -> !it.says(Field.ZONE) && (it.isClock() || it.grain().compareTo(Grain.HOUR) <= 0));
        Predicate<Value> zone = value -> value instanceof Value.Zone;
        return List.of(when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.AT, Sign.ABOUT), time()),
                when(it -> Optional.of(it.time(0)), time(), sign(Sign.ABOUT)),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.ON),
                        time(it -> it.grain().compareTo(Grain.DAY) >= 0)),
                when(it -> Optional.of(it.time(1).latent(false)), sign(Sign.FOR),
                        time(it -> it.isClock() && !(it.series() instanceof Series.Piece)).or(just(Field.PART))),
                when(it -> Optional.of(it.time(1)), sign(Sign.IN),
                        time(it -> it.grain().compareTo(Grain.PART_OF_DAY) >= 0 && !it.isClock() && !isNamedDay(it))),
                when(it -> Optional.of(it.time(1)), sign(Sign.THE), time()),
                when(it -> Optional.of(it.month(1)), sign(Sign.ON), shortDay),
                when(it -> Optional.of(it.month(1)), sign(Sign.IN), shortMonth),
                when(it -> Optional.of(it.month(0).latent(true)), shortDay.or(shortMonth), sign(Sign.DOT)),
                when(it -> both(it, it.month(0), it.time(1)), shortDay, exact),
                when(it -> both(it, it.month(0), it.time(2)), shortDay, sign(Sign.COMMA, Sign.DOT), exact),
                when(it -> both(it, it.time(0), it.month(1)), exact, shortDay),
                when(it -> both(it, it.time(0), it.month(2)), exact, sign(Sign.COMMA), shortDay),
                when(it -> Dates.isNth(it.time(0), it.time(1)) ? Optional.empty() : both(it, it.time(0), it.time(1)),
                        time(), time()),
                when(it -> moment(it, it.time(0), it.time(1)), just(Field.DATE), just(Field.DATE, Field.CLOCK)),
                when(it -> both(it, it.time(0), it.time(2)), time(), sign(Sign.COMMA, Sign.OF, Sign.DOT), time()),
                when(it -> isInEnglish(it) || isSaidOfHours(it)
                        ? both(it, Clocks.onTheHour(it.count(0)), it.time(1))
                        : Optional.empty(),
                        hour(),
                        time(it -> !it.says(Field.CLOCK)
                                && (it.says(Field.PART) || it.fields().equals(Set.of(Field.DATE))))),
                when(it -> it.setting().language() == Language.EN
                        ? Optional.of(it.month(0).latent(true))
                        : Optional.empty(), shortDay.or(shortMonth)),
                when(it -> inZone(it, it.value(1)), unzoned, zone),
                when(it -> inZone(it, it.value(2)), unzoned, sign(Sign.OPEN), zone, sign(Sign.CLOSE)),
                when(it -> both(it, it.time(0), it.time(2)), time(), sign(Sign.OPEN), time(), sign(Sign.CLOSE)),
                when(it -> both(it, it.time(0), it.month(2)), exact, sign(Sign.OPEN), shortDay, sign(Sign.CLOSE)),
                when(it -> Optional.of(early(it.time(1))), sign(Sign.EARLY), part),
                when(it -> Optional.of(late(it.time(1))), sign(Sign.LATE), part),
                when(it -> both(it, it.time(0), piece(0, EARLY_END)), day, sign(Sign.EARLY)),
                when(it -> both(it, it.time(0), piece(LATE_START, 24)), day, sign(Sign.LATE)),
                when(it -> Optional.of(now(it)), value -> value instanceof Value.Now now && !now.onwards()),
                when(it -> Optional.of(now(it).bounded(Bound.AFTER)),
                        value -> value instanceof Value.Now now && now.onwards()));
    }

    /** "Pop in tonight", "come in Friday": nobody says "in" of a day by its name. */
    private static boolean isNamedDay(Value.Time time) {
        return time.rule().isEmpty() && (time.fields().equals(Set.of(Field.WEEKDAY))
                || (time.says(Field.DATE) && !time.says(Field.MONTH)));
    }

    /** "Nine in the morning", while "one evening" is any. */
    private static boolean isInEnglish(Rule.Match match) {
        return match.setting().language() == Language.EN
                && !(match.time(1).latent() && match.count(0).digits() == 0 && match.number(0) == 1);
    }

    /** "8 's avonds", while "drie avond" counts. */
    private static boolean isSaidOfHours(Rule.Match match) {
        return !match.time(1).latent() && match.time(1).fields().equals(Set.of(Field.PART))
                && !match.count(0).counts() && !match.count(0).loose();
    }

    private static Optional<Value.Time> inZone(Rule.Match match, Value zone) {
        var time = match.time(0);
        var here = match.setting().now().getOffset().getTotalSeconds();
        int away = zone instanceof Value.Zone(var offset) ? here - offset.getTotalSeconds() : 0;
        return Optional.of(new Value.Time(away(time.series(), away), away(time.preferred(), away), time.grain(),
                time.saying(Field.ZONE).fields(), time.bound(), time.skipsCurrent(), false, time.rule()));
    }

    private static Series away(Series series, int seconds) {
        return switch (series) {
            case Series.Daily daily ->
                new Series.Daily(daily.start().plusSeconds(seconds), daily.minutes(), daily.seconds());
            case Series.Either(var one, var two) -> new Series.Either(away(one, seconds), away(two, seconds));
            default -> new Series.Piece(series,
                    span -> new Span(span.start().plusSeconds(seconds), span.end().plusSeconds(seconds)));
        };
    }

    private static Value.Time now(Rule.Match match) {
        var start = match.now();
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
        if (WeekdayDates.isWeekday(one) && WeekdayDates.isDate(two)) {
            return WeekdayDates.dated(match, one, two);
        }
        if (WeekdayDates.isDate(one) && WeekdayDates.isWeekday(two)) {
            return WeekdayDates.dated(match, two, one);
        }
        if (isAgainOnADate(one, two) || isAgainOnADate(two, one)) {
            return Optional.empty();
        }
        var spell = Spells.both(match, one, two);
        return spell.isPresent()
                ? spell
                : join(one, two).filter(
                        joined -> joined.at(match.now()).isPresent()
                                || joined.series().previous(match.now()).isPresent());
    }

    /** "Every Tuesday" and one day of the calendar are two times. */
    private static boolean isAgainOnADate(Value.Time again, Value.Time date) {
        return again.rule().isPresent() && again.says(Field.WEEKDAY) && WeekdayDates.isDate(date);
    }

    /** "Vandaag over een uur" says the day twice. */
    private static Optional<Value.Time> moment(Rule.Match match, Value.Time day, Value.Time moment) {
        return moment.at(match.now()).filter(span -> day.at(match.now()).filter(span::startsIn).isPresent())
                .map(span -> moment);
    }

    static Optional<Value.Time> join(Value.Time one, Value.Time two) {
        if (!agree(one, two) || !agree(two, one) || one.fields().stream().anyMatch(two.fields()::contains)) {
            return Optional.empty();
        }
        boolean oneIsFiner = one.grain().compareTo(two.grain()) < 0;
        var fine = oneIsFiner ? one : two;
        var coarse = oneIsFiner ? two : one;
        if (coarse.bound() == Bound.BEFORE && (fine.isClock() || coarse.says(Field.END))) {
            return Optional.empty();
        }
        boolean decided = coarse.says(Field.PART);
        if (decided && fine.isClock()) {
            coarse = around(coarse, fine.latent() ? AFTER_MIDNIGHT : BY_NIGHT);
        }
        var fields = EnumSet.copyOf(one.fields());
        fields.addAll(two.fields());
        return Optional.of(new Value.Time(new Series.Within(coarse.series(), fine.series()),
                new Series.Within(coarse.preferred(), decided ? fine.series() : preferred(fine, coarse)), fine.grain(),
                fields,
                fine.bound() == Bound.BOTH ? coarse.bound() : fine.bound(),
                (one.skipsCurrent() || two.skipsCurrent()) && !(coarse.series() instanceof Series.Once),
                false,
                one.rule().or(two::rule)));
    }

    /** "Every day at eight" is in the morning, whatever time it is now. */
    private static Series preferred(Value.Time fine, Value.Time coarse) {
        return coarse.rule().isPresent() && coarse.says(Field.DATE)
                && fine.preferred() instanceof Series.Either(var morning, var evening) ? morning : fine.preferred();
    }

    /**
     * What is called the evening or the night begins before six and ends after midnight, when an hour is said with it;
     * "dinsdagavond twee uur" may be a length, which "vannacht om drie uur" is not.
     */
    private static Value.Time around(Value.Time part, int more) {
        return new Value.Time(around(part.series(), more), around(part.preferred(), more), part.grain(), part.fields(),
                part.bound(), part.skipsCurrent(), part.latent(), part.rule());
    }

    private static Series around(Series series, int more) {
        return switch (series) {
            case Series.Daily(var start, var minutes, var seconds) when start.equals(EVENING)
                    && minutes == EVENING_MINUTES ->
                new Series.Daily(start.minusHours(2), minutes + more, seconds);
            case Series.Within(var whole, var part) -> new Series.Within(whole, around(part, more));
            default -> series;
        };
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

package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.bareHour;
import static nl.handje.nlp.time.Rule.clock;
import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.hour;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.when;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;

/** Times of the clock: "14:30", "half drie", "kwart voor vier", "3 o'clock", "5 pm". */
final class Clocks {
    private static final int NOON = 12;
    private static final int HALF = 30;
    private static final int EARLY = 7;
    /** Help at home is wanted by day: up to this hour the afternoon is meant, from the next on the morning. */
    private static final int LAST_OF_AFTERNOON = 6;
    private static final int LAST_OF_EVENING = 9;

    private Clocks() {
    }

    static List<Rule> rules() {
        Predicate<Value> minutes = value -> value instanceof Value.Count count && count.digits() == 2
                && count.number() < 60;
        var hourOrClock = hour().or(clock());
        Predicate<Value> fives = value -> value instanceof Value.Count count && count.number() % 5 == 0;
        var few = count(5, 25).and(fives).or(sign(Sign.QUARTER));
        return List.of(when(it -> digital(it, 2, false), hour(), sign(Sign.COLON), minutes),
                when(it -> digital(it, 2, false), hour(), sign(Sign.COLON), minutes, sign(Sign.COLON), minutes),
                when(it -> digital(it, 2, !onAQuarter(it.number(2))), hour(), sign(Sign.DOT), minutes),
                when(it -> digital(it, 2, false), hour(), sign(Sign.HOURS), minutes),
                when(it -> digital(it, 2, false), hour(), sign(Sign.HOURS), spelled(15, 59)),
                when(it -> Optional.of(it.time(0).latent(false)), clock(), sign(Sign.HOURS, Sign.OCLOCK)),
                when(it -> Optional.of(onTheHour(it.count(0)).latent(true)), hour(), sign(Sign.HOURS)),
                when(it -> Optional.of(onTheHour(it.count(0))), hour(), sign(Sign.OCLOCK)),
                when(it -> Joins.both(it, it.time(0), onTheHour(it.count(1))), time(Clocks::isOneDay), count(EARLY, 24),
                        sign(Sign.HOURS)),
                when(it -> Optional.of(onTheHour(it.count(1))), sign(Sign.AT), hour()),
                when(it -> Optional.of(onTheHour(it.count(1))), sign(Sign.ABOUT), bareHour()),
                when(it -> together(it.count(1)), sign(Sign.AT, Sign.ABOUT), count(100, 2359)),
                when(it -> spoken(it, 1), sign(Sign.AT, Sign.ABOUT), hour(), count(10, 59)),
                when(it -> halfDutch(it), sign(Sign.HALF), count(1, NOON).and(hour())),
                when(it -> halfEnglish(it, 1), sign(Sign.HALF), count(1, NOON).and(hour())),
                when(it -> halfEnglish(it, 2), sign(Sign.HALF), sign(Sign.PAST), hourOrClock),
                when(it -> beside(it, 1, 2), few, sign(Sign.PAST, Sign.TO), bareHour().or(clock())),
                when(it -> it.setting().language() == Language.EN ? beside(it, 1, 2) : Optional.empty(),
                        sign(Sign.QUARTER).or(few.and(spelled(5, 25))).or(count(20, 25)),
                        sign(Sign.TILL), bareHour().or(clock())),
                when(it -> beside(it, 1, 2), sign(Sign.QUARTER), sign(Sign.PAST, Sign.TO), hour()),
                when(it -> beside(it, 2, 3), count(1, 59), sign(Sign.MINUTES), sign(Sign.PAST, Sign.TO), hourOrClock),
                when(it -> inHalf(it.value(0), it.has(1, Sign.PM)), hourOrClock, sign(Sign.AM, Sign.PM)),
                when(it -> inHalf(it.value(0), it.has(1, Sign.P)),
                        time(it -> it.isClock() && it.grain() == Grain.MINUTE),
                        sign(Sign.A, Sign.P)),
                when(it -> inHalf(it.value(0), it.has(2, Sign.PM)), hourOrClock, sign(Sign.ABOUT),
                        sign(Sign.AM, Sign.PM)),
                when(it -> Joins.both(it, it.time(0), together(it.count(1)).orElseThrow()),
                        time(it -> it.says(Field.PART) && it.says(Field.DATE)),
                        count(100, 1259)
                                .and(value -> value instanceof Value.Count count && together(count).isPresent())),
                when(it -> compound(it, 1), spelled(20, 50), spelled(1, 9)),
                when(it -> compound(it, 2), spelled(20, 50), sign(Sign.DASH), spelled(1, 9)),
                when(it -> together(it.count(0)).flatMap(time -> inHalf(time, it.has(1, Sign.PM))), count(100, 1259),
                        sign(Sign.AM, Sign.PM)),
                when(it -> spoken(it, 0).flatMap(time -> inHalf(time, it.has(2, Sign.PM))), hour(), count(1, 59),
                        sign(Sign.AM, Sign.PM)));
    }

    /** "Thursday 11 hour" of who learns the language; "Saturday two hours" may be a length. */
    private static boolean isOneDay(Value.Time time) {
        return time.grain() == Grain.DAY && time.bound() == Bound.BOTH && !time.says(Field.SPAN);
    }

    static Value.Time exactly(LocalTime time, Grain grain) {
        return Value.Time.of(daily(time, grain), grain, Field.CLOCK);
    }

    private static Series.Daily daily(LocalTime time, Grain grain) {
        return switch (grain) {
            case SECOND -> new Series.Daily(time, 0, 1);
            case MINUTE -> new Series.Daily(time, 1, 0);
            default -> new Series.Daily(time, 60, 0);
        };
    }

    /** An hour of a clock with twelve hours, unless it can only be one with twenty-four. */
    static Value.Time at(int hour, int minute, boolean literal, Grain grain) {
        var time = LocalTime.of(hour % 24, minute);
        if (literal || hour > NOON || hour == 0) {
            return exactly(time, grain);
        }
        var other = time.plusHours(NOON);
        var one = daily(time, grain);
        var two = daily(other, grain);
        var both = new Series.Either(one, two);
        Series preferred = hour <= LAST_OF_AFTERNOON ? two : hour <= LAST_OF_EVENING ? both : one;
        return Value.Time.of(both, grain, Field.CLOCK).preferring(preferred);
    }

    static Value.Time onTheHour(Value.Count hour) {
        return at(hour.number(), 0, isLiteral(hour), Grain.HOUR);
    }

    /** "08" is of a clock with twenty-four hours. */
    private static boolean isLiteral(Value.Count hour) {
        return hour.digits() == 2 && hour.number() < 10;
    }

    private static Optional<Value.Time> digital(Rule.Match match, int minutes, boolean latent) {
        var hour = match.count(0);
        int minute = match.number(minutes);
        boolean second = match.values().size() > minutes + 1;
        boolean looksLikeDate = latent && minute <= NOON && minute > 0;
        return hour.number() == 24 && minute > 0
                ? Optional.empty()
                : Optional.of(second
                        ? exactly(LocalTime.of(hour.number() % 24, minute, match.number(minutes + 2)), Grain.SECOND)
                        : at(hour.number(), minute, isLiteral(hour), Grain.MINUTE).latent(latent || looksLikeDate));
    }

    /** "10.30" is a time and "10.50" as well a price; what is paid is known by its words, see the {@link Lexer}. */
    private static boolean onAQuarter(int minute) {
        return minute > 0 && minute % 15 == 0;
    }

    /** "1030". */
    private static Optional<Value.Time> together(Value.Count written) {
        int hour = written.number() / 100;
        int minute = written.number() % 100;
        return written.digits() >= 3 && minute < 60 && !written.counts() && !written.loose()
                ? Optional.of(at(hour, minute, written.digits() == 4 && hour < 10, Grain.MINUTE))
                : Optional.empty();
    }

    /** "Three twenty". */
    private static Optional<Value.Time> spoken(Rule.Match match, int at) {
        var minute = match.count(at + 1);
        return match.setting().language() == Language.EN && !minute.loose() && match.number(at) <= NOON
                && minute.number() >= 10
                        ? Optional.of(at(match.number(at), minute.number(), false, Grain.MINUTE))
                        : Optional.empty();
    }

    /** A number in words. */
    private static Predicate<Value> spelled(int from, int to) {
        return count(from, to).and(value -> value instanceof Value.Count count && count.digits() == 0);
    }

    /** "Twenty-three". */
    private static Optional<Value.Count> compound(Rule.Match match, int units) {
        var unit = match.count(units);
        return match.setting().language() == Language.EN && match.number(0) % 10 == 0
                ? Optional.of(new Value.Count(match.number(0) + unit.number(), 0, unit.counts(), unit.loose()))
                : Optional.empty();
    }

    /** "Half drie" is half an hour before three. */
    private static Optional<Value.Time> halfDutch(Rule.Match match) {
        return match.setting().language() == Language.NL
                ? Optional.of(at(match.number(1) == 1 ? NOON : match.number(1) - 1, HALF, false, Grain.MINUTE))
                : Optional.empty();
    }

    /** "Half three" and "half past three" are half an hour after it. */
    private static Optional<Value.Time> halfEnglish(Rule.Match match, int at) {
        return match.setting().language() == Language.EN ? shifted(match.value(at), HALF) : Optional.empty();
    }

    private static Optional<Value.Time> beside(Rule.Match match, int side, int at) {
        int minutes = match.has(0, Sign.QUARTER) ? 15 : match.number(0);
        return shifted(match.value(at), match.has(side, Sign.PAST) ? minutes : -minutes);
    }

    private static Optional<Value.Time> shifted(Value hour, int minutes) {
        return switch (hour) {
            case Value.Count count -> Optional.of(shifted(onTheHour(count), minutes));
            case Value.Time time when time.isClock() -> Optional.of(shifted(time, minutes));
            default -> Optional.empty();
        };
    }

    private static Value.Time shifted(Value.Time time, int minutes) {
        var shifted = first(time).plusMinutes(minutes);
        return time.isAmbiguous() || time.series() instanceof Series.Either
                ? at(shifted.getHour() == 0
                        ? NOON
                        : shifted.getHour() > NOON ? shifted.getHour() - NOON : shifted.getHour(),
                        shifted.getMinute(), false, Grain.MINUTE)
                : exactly(shifted, Grain.MINUTE);
    }

    /** The earlier of the readings of a time of the clock. */
    static LocalTime first(Value.Time time) {
        return readings(time.series()).getFirst();
    }

    static List<LocalTime> readings(Series series) {
        return switch (series) {
            case Series.Daily daily -> List.of(daily.start());
            case Series.Either(Series.Daily one, Series.Daily two) -> List.of(one.start(), two.start());
            default -> List.of();
        };
    }

    static Optional<Value.Time> inHalf(Value hour, boolean afternoon) {
        return switch (hour) {
            case Value.Count count when count.number() <= NOON && count.number() > 0 -> Optional
                    .of(exactly(LocalTime.of(count.number() % NOON + (afternoon ? NOON : 0), 0), Grain.HOUR));
            case Value.Time time when time.isClock() -> {
                var first = first(time);
                yield Optional
                        .of(exactly(LocalTime.of(first.getHour() % NOON + (afternoon ? NOON : 0), first.getMinute(),
                                first.getSecond()), time.grain()));
            }
            default -> Optional.empty();
        };
    }
}

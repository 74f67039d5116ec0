package nl.handje.nlp.time;

import static nl.handje.nlp.time.Rule.amount;
import static nl.handje.nlp.time.Rule.count;
import static nl.handje.nlp.time.Rule.just;
import static nl.handje.nlp.time.Rule.named;
import static nl.handje.nlp.time.Rule.sign;
import static nl.handje.nlp.time.Rule.time;
import static nl.handje.nlp.time.Rule.unit;
import static nl.handje.nlp.time.Rule.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.handje.nlp.Grain;

/**
 * Weeks, months and other units reckoned from now: "volgende week", "over een kwartier", "eind maart", "next Tuesday".
 */
final class Units {
    private Units() {
    }

    static List<Rule> rules() {
        var named = just(Field.WEEKDAY).or(named(Field.MONTH)).or(just(Field.DATE, Field.MONTH)).or(just(Field.WEEK));
        var which = sign(Sign.THIS, Sign.COMING, Sign.NEXT, Sign.LAST);
        var many = sign(Sign.COMING, Sign.NEXT, Sign.LAST);
        var piece = sign(Sign.BEGIN, Sign.MIDDLE, Sign.END, Sign.HALF);
        var whole = time(it -> it.grain().compareTo(Grain.WEEK) >= 0 && it.bound() == Bound.BOTH);
        return List.of(when(it -> Optional.of(new Value.Amount(it.unit(1).grain(), it.number(0) * it.unit(1).times())),
                count(1, 999), unit()),
                when(it -> halves(it, 2, it.number(2) == 5 ? 2 : 0), count(0, 99), sign(Sign.DOT, Sign.COMMA),
                        count(5, 5), unit()),
                when(it -> Optional.of(new Value.Amount(Grain.MINUTE, it.number(0) * 60 + 30)), count(1, 99),
                        sign(Sign.AND), value -> value.equals(new Value.Amount(Grain.MINUTE, 30))),
                when(it -> halves(it, 2, it.number(2)), count(1, 3), sign(Sign.SLASH), count(2, 4), unit()),
                when(it -> cycle(it, it.unit(1)), which, unit()),
                when(it -> Optional.of(several(it, it.number(1))), many, count(1, 99), unit()),
                when(it -> Optional.of(several(it, it.number(0))), count(2, 99), sign(Sign.COMING), unit()),
                when(it -> which(it, it.month(1)), which, named),
                when(it -> later(it, it.amount(1)), sign(Sign.IN_TIME), amount()),
                when(it -> later(it, it.amount(0)), amount(), sign(Sign.HENCE)),
                when(it -> later(it, it.amount(0).negated()), amount(), sign(Sign.AGO)),
                when(it -> Optional.of(within(it, it.amount(1))), sign(Sign.WITHIN), amount()),
                when(it -> piece(side(it), it.month(1)), piece, whole.or(named(Field.MONTH))),
                when(it -> piece(side(it), it.month(2)), piece, sign(Sign.OF, Sign.THE, Sign.IN, Sign.DASH),
                        whole.or(named(Field.MONTH))),
                when(it -> piece(side(it), containing(it, it.unit(1))),
                        piece.and(value -> !sign(Sign.HALF).test(value)),
                        unit()),
                when(it -> piece(side(it), containing(it, it.unit(2))),
                        piece.and(value -> !sign(Sign.HALF).test(value)),
                        sign(Sign.OF, Sign.THE), unit()),
                when(it -> rest(it, it.unit(1)), sign(Sign.WHOLE, Sign.REST), unit()),
                when(it -> rest(it, it.unit(2)), sign(Sign.WHOLE, Sign.REST), sign(Sign.THE), unit()));
    }

    /** "2,5 uur" and "1/4 hour", in minutes. */
    private static Optional<Value.Amount> halves(Rule.Match match, int at, int parts) {
        var unit = match.unit(3);
        if (unit.grain() != Grain.HOUR || parts == 0) {
            return Optional.empty();
        }
        return Optional.of(new Value.Amount(Grain.MINUTE,
                match.has(1, Sign.SLASH)
                        ? match.number(0) * 60 / match.number(at)
                        : match.number(0) * 60 + 30));
    }

    static Series.Units series(Grain grain) {
        return switch (grain) {
            case SECOND -> new Series.Units(ChronoUnit.SECONDS, 1);
            case MINUTE -> new Series.Units(ChronoUnit.MINUTES, 1);
            case HOUR, PART_OF_DAY -> new Series.Units(ChronoUnit.HOURS, 1);
            case DAY -> new Series.Units(ChronoUnit.DAYS, 1);
            case WEEKEND, WEEK -> new Series.Units(ChronoUnit.WEEKS, 1);
            case MONTH -> new Series.Units(ChronoUnit.MONTHS, 1);
            case QUARTER -> new Series.Units(ChronoUnit.MONTHS, 3);
            case YEAR -> new Series.Units(ChronoUnit.YEARS, 1);
        };
    }

    static Field field(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, PART_OF_DAY -> Field.CLOCK;
            case DAY -> Field.DATE;
            case WEEKEND, WEEK -> Field.WEEK;
            case MONTH, QUARTER -> Field.MONTH;
            case YEAR -> Field.YEAR;
        };
    }

    private static Value.Time once(LocalDateTime start, LocalDateTime end, Grain grain) {
        return Value.Time.of(new Series.Once(new Span(start, end)), grain, field(grain));
    }

    /** The week, month ... that is going on. */
    static Value.Time containing(Rule.Match match, Value.Unit unit) {
        return away(match, unit, 0);
    }

    private static Value.Time away(Rule.Match match, Value.Unit unit, int steps) {
        var series = series(unit.grain());
        var start = series.plus(series.floor(match.now()), (long) steps * unit.times());
        return once(start, series.plus(start, unit.times()), unit.grain());
    }

    private static Optional<Value.Time> cycle(Rule.Match match, Value.Unit unit) {
        if (unit.grain().compareTo(Grain.DAY) < 0) {
            return Optional.empty();
        }
        return Optional.of(away(match, unit, match.has(0, Sign.THIS) ? 0 : match.has(0, Sign.LAST) ? -1 : 1));
    }

    private static Value.Time several(Rule.Match match, int count) {
        var unit = match.unit(2);
        var series = series(unit.grain());
        int number = count * unit.times();
        var current = series.floor(match.now());
        return match.has(0, Sign.LAST)
                ? once(series.plus(current, -number), current, unit.grain())
                : once(series.plus(current, 1), series.plus(current, 1L + number), unit.grain());
    }

    static Optional<Value.Time> which(Rule.Match match, Value.Time time) {
        if (match.has(0, Sign.LAST)) {
            return time.series().previous(match.now()).map(span -> fixed(span, time));
        }
        boolean nextWeek = match.has(0, Sign.NEXT) && (time.says(Field.WEEKDAY) || time.says(Field.WEEK));
        if (nextWeek) {
            var week = away(match, new Value.Unit(Grain.WEEK, 1), 1).series();
            return new Series.Within(week, time.series()).next(match.now()).map(span -> fixed(span, time));
        }
        return Optional.of(match.has(0, Sign.THIS) ? time.latent(false) : time.latent(false).skippingCurrent());
    }

    static Value.Time fixed(Span span, Value.Time like) {
        return Value.Time.of(new Series.Once(span), like.grain(), like.fields().toArray(Field[]::new));
    }

    /** Hours and minutes are counted to the minute, by the clock of the zone; days and weeks to the day. */
    static Optional<Value.Time> later(Rule.Match match, Value.Amount amount) {
        return Optional.of(switch (amount.grain()) {
            case SECOND, MINUTE, HOUR, PART_OF_DAY -> {
                var moment = exactlyLater(match, amount);
                yield Value.Time.of(new Series.Once(new Span(moment, moment.plusMinutes(1))), Grain.MINUTE, Field.DATE,
                        Field.CLOCK);
            }
            case YEAR -> {
                var month = amount.after(match.now()).toLocalDate().withDayOfMonth(1);
                yield Value.Time.of(new Series.Once(Span.days(month, month.plusMonths(1))), Grain.MONTH, Field.MONTH,
                        Field.YEAR);
            }
            default -> Value.Time.of(new Series.Once(Span.day(amount.after(match.now()).toLocalDate())), Grain.DAY,
                    Field.DATE);
        });
    }

    private static LocalDateTime exactlyLater(Rule.Match match, Value.Amount amount) {
        var now = match.setting().now();
        var later = switch (amount.grain()) {
            case SECOND -> now.plusSeconds(amount.number());
            case MINUTE -> now.plusMinutes(amount.number());
            default -> now.plusHours(amount.number());
        };
        return later.toLocalDateTime();
    }

    private static Value.Time within(Rule.Match match, Value.Amount amount) {
        var end = amount.after(match.now());
        var until = amount.grain().compareTo(Grain.DAY) >= 0 ? end.toLocalDate().atStartOfDay() : end;
        return Value.Time.of(new Series.Once(new Span(match.now(), until)), amount.grain(), Field.DATE, Field.CLOCK,
                Field.SPAN);
    }

    /** "Begin maart", "end of the week". */
    private static Optional<Value.Time> piece(Sign side, Value.Time whole) {
        if (side == Sign.HALF && whole.grain() != Grain.MONTH) {
            return Optional.empty();
        }
        UnaryOperator<Span> part = switch (whole.grain()) {
            case WEEK -> span -> pick(side, span, 3, 2, 4);
            case MONTH -> span -> pick(side, span, 10, 10, 20);
            case QUARTER -> span -> months(side, span, 1, 2);
            case YEAR -> span -> months(side, span, 4, 8);
            default -> span -> span;
        };
        var time = Value.Time.of(new Series.Piece(whole.series(), part),
                whole.grain() == Grain.YEAR ? Grain.MONTH : Grain.DAY, Field.DATE, Field.MONTH, Field.SPAN);
        return Optional.of(side == Sign.END ? time.saying(Field.END) : time);
    }

    private static Sign side(Rule.Match match) {
        return match.value(0) instanceof Value.Word(var side) ? side : Sign.HALF;
    }

    /** "EOM" and its like. */
    static Value.Time pieceOfCurrent(Sign side, Grain grain, LocalDate today) {
        return piece(side, current(grain, today)).orElseThrow();
    }

    private static Value.Time current(Grain grain, LocalDate today) {
        var series = series(grain);
        var start = series.floor(today.atStartOfDay());
        return once(start, series.plus(start, 1), grain);
    }

    private static Span pick(Sign side, Span span, int beginDays, int middleFrom, int endFrom) {
        if (side == Sign.BEGIN) {
            return new Span(span.start(), span.start().plusDays(beginDays));
        }
        return side == Sign.END
                ? new Span(span.start().plusDays(endFrom), span.end())
                : new Span(span.start().plusDays(middleFrom), span.start().plusDays(endFrom));
    }

    private static Span months(Sign side, Span span, int middleFrom, int endFrom) {
        if (side == Sign.BEGIN) {
            return new Span(span.start(), span.start().plusMonths(Math.min(middleFrom, 3)));
        }
        return side == Sign.END
                ? new Span(span.start().plusMonths(endFrom), span.end())
                : new Span(span.start().plusMonths(middleFrom), span.start().plusMonths(endFrom));
    }

    private static Optional<Value.Time> rest(Rule.Match match, Value.Unit unit) {
        if (unit.grain().compareTo(Grain.DAY) < 0) {
            return Optional.empty();
        }
        var whole = containing(match, unit).at(match.now()).orElseThrow();
        var start = match.has(0, Sign.REST) ? match.now().toLocalDate().atStartOfDay() : whole.start();
        return Optional.of(once(start, whole.end(), unit.grain()));
    }
}

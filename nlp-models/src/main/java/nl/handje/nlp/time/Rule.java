package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule of the grammar: some values that follow one another make one value. */
record Rule(List<Predicate<Value>> pattern, Function<Match, Optional<? extends Value>> production) {

    /** The values that a rule's pattern has met. */
    record Match(List<Value> values, Setting setting) {
        LocalDateTime now() {
            return setting.now().toLocalDateTime();
        }

        int number(int index) {
            return switch (values.get(index)) {
                case Value.Count count -> count.number();
                case Value.Ordinal ordinal -> ordinal.number();
                default -> throw new IllegalArgumentException("no number at " + index);
            };
        }

        Value.Count count(int index) {
            return (Value.Count) values.get(index);
        }

        Value.Time time(int index) {
            return (Value.Time) values.get(index);
        }

        Value.Unit unit(int index) {
            return (Value.Unit) values.get(index);
        }

        Value.Amount amount(int index) {
            return (Value.Amount) values.get(index);
        }

        Value.Time month(int index) {
            return values.get(index) instanceof Value.Brief(var time) ? time : time(index);
        }

        Value value(int index) {
            return values.get(index);
        }

        boolean has(int index, Sign sign) {
            return values.get(index) instanceof Value.Word(var found) && found == sign;
        }
    }

    /** When these values follow one another, this is what they mean together, if anything. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Rule when(Function<Match, Optional<? extends Value>> production, Predicate<Value>... pattern) {
        return new Rule(List.of(pattern), production);
    }

    static Predicate<Value> sign(Sign... signs) {
        var wanted = Arrays.asList(signs);
        return value -> value instanceof Value.Word(var sign) && wanted.contains(sign);
    }

    static Predicate<Value> count(int from, int to) {
        return value -> value instanceof Value.Count count && count.number() >= from && count.number() <= to;
    }

    /** A number that counts nothing, so that it may be an hour. */
    static Predicate<Value> hour() {
        return value -> value instanceof Value.Count count && count.number() >= 0 && count.number() <= 24
                && !count.counts() && count.digits() >= 0 && count.digits() <= 2;
    }

    /** A number that is followed by nothing that it could count. */
    static Predicate<Value> bareHour() {
        return hour().and(value -> value instanceof Value.Count count && !count.loose()
                && !(count.number() == 1 && count.digits() == 0));
    }

    static Predicate<Value> ordinal() {
        return value -> value instanceof Value.Ordinal;
    }

    static Predicate<Value> unit() {
        return value -> value instanceof Value.Unit;
    }

    static Predicate<Value> amount() {
        return value -> value instanceof Value.Amount;
    }

    static Predicate<Value> time() {
        return value -> value instanceof Value.Time;
    }

    static Predicate<Value> time(Predicate<Value.Time> condition) {
        return value -> value instanceof Value.Time time && condition.test(time);
    }

    /** A time that says just this. */
    static Predicate<Value> just(Field... fields) {
        var wanted = java.util.Set.of(fields);
        return time(it -> it.fields().equals(wanted) && it.bound() == Bound.BOTH && it.rule().isEmpty());
    }

    /** A weekday or month, also in its short form. */
    static Predicate<Value> named(Field field) {
        return value -> (value instanceof Value.Brief(var time) && time.says(field)) || just(field).test(value);
    }

    static Predicate<Value> clock() {
        return time(Value.Time::isClock);
    }
}

package nl.handje.nlp.time;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.text.Token;

/**
 * Days and parts of the day that mean a time only where little else is said: "de 3e, dan kan het ook", "avond is goed
 * want ik werk", "wo, 6137 GA". In other sentences they are as often something else.
 */
final class Bare {
    private static final int LONGEST = 20;
    /** "The first" is as well one of some that were named. */
    private static final int MOST_NAMED = 3;
    private static final Set<Field> PART = Set.of(Field.PART);
    private static final Set<Field> WEEKDAY = Set.of(Field.WEEKDAY);

    private final List<Token> tokens;
    /** Where times stand, and numbers that are none. */
    private final BitSet covered;
    private final BitSet numbers;

    Bare(List<Token> tokens, List<Chart.Item> items, BitSet numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.covered = (BitSet) numbers.clone();
        items.stream().filter(item -> item.value() instanceof Value.Time || isShortDay(item.value()))
                .forEach(item -> covered.set(item.start(), item.end()));
    }

    /** The time that is meant at a place, if one is. */
    Optional<Value.Time> time(Chart.Item item) {
        return switch (item.value()) {
            case Value.Time time when isForThen(item, time) || isBesideExcepted(item, time) -> Optional.empty();
            case Value.Time time when !time.latent() || isWhole(item) || stands(item, time) -> Optional.of(time);
            case Value.Brief(var day) when isShortDay(item.value()) && stands(item, day) -> Optional.of(day);
            default -> Optional.empty();
        };
    }

    /** "Voor vrijdagavond van zeven tot elf" is not before it: what follows is said by itself. */
    private boolean isForThen(Chart.Item item, Value.Time time) {
        return time.bound() == Bound.BEFORE && time.grain().compareTo(Grain.HOUR) <= 0
                && Hint.FOR.in(tokens.get(item.start()))
                && said(item).skip(1).anyMatch(Hint.RANGE::in);
    }

    /** "Except Sunday, after four": after four on the other days. */
    private boolean isBesideExcepted(Chart.Item item, Value.Time time) {
        int at = item.start() - 1;
        while (at > 0 && Hint.LITTLE.in(tokens.get(at))) {
            at--;
        }
        return at >= 0 && Hint.EXCEPT.in(tokens.get(at))
                && time.grain().compareTo(Grain.PART_OF_DAY) <= 0 && said(item).anyMatch(it -> it.text().equals(","));
    }

    private static boolean isShortDay(Value value) {
        return value instanceof Value.Brief(var time) && time.says(Field.WEEKDAY);
    }

    /** Whether nothing else was said, but a postcode. */
    private boolean isWhole(Chart.Item item) {
        return IntStream.range(0, tokens.size()).filter(at -> at < item.start() || at >= item.end())
                .allMatch(at -> isSign(at) || numbers.get(at));
    }

    /** Whether its clause says only that it suits. */
    private boolean stands(Chart.Item item, Value.Time time) {
        if (tokens.size() > LONGEST || !canStand(item, time)) {
            return false;
        }
        int from = begin(item.start());
        int to = end(item.end());
        boolean alone = from == item.start() && to == item.end();
        return from >= 0 && to >= 0
                && (!alone || (isShortDay(item.value()) ? isBesideMore(item) : isClear(item, time)));
    }

    /** "Do" alone is a word of both languages, and so it is in "do I have to". */
    private boolean isBesideMore(Chart.Item item) {
        return item.end() - item.start() < tokens.size() && (item.start() == 0 || isSign(item.start() - 1))
                && (item.end() == tokens.size() || isSign(item.end()));
    }

    private boolean canStand(Chart.Item item, Value.Time time) {
        var first = tokens.get(item.start());
        if (Hint.ALSO_A_WORD.in(first) && item.end() == item.start() + 1) {
            return numbers.cardinality() > 0;
        }
        return time.fields().equals(PART) || time.fields().equals(WEEKDAY)
                || (time.grain() == Grain.DAY && time.series() instanceof Series.DayOfMonth(int day)
                        && (day > MOST_NAMED || said(item).anyMatch(it -> it.kind() == Token.Kind.NUMBER)));
    }

    /** "Morning, could somebody ..." greets. */
    private static boolean isClear(Chart.Item item, Value.Time time) {
        return !time.fields().equals(PART) || item.start() > 0 || item.end() > 1;
    }

    private Stream<Token> said(Chart.Item item) {
        return tokens.subList(item.start(), item.end()).stream();
    }

    /** Where its clause begins; negative when more is said in it. */
    private int begin(int from) {
        int at = from - 1;
        while (at >= 0 && !isSign(at) && !Hint.CLAUSE.in(tokens.get(at))) {
            if (!covered.get(at) && !Hint.BEFORE_BARE.in(tokens.get(at))) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    private int end(int from) {
        int at = from;
        while (at < tokens.size() && !isSign(at) && !Hint.CLAUSE.in(tokens.get(at))) {
            if (!covered.get(at) && !Hint.AFTER_BARE.in(tokens.get(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private boolean isSign(int at) {
        return tokens.get(at).kind() == Token.Kind.SIGN;
    }
}

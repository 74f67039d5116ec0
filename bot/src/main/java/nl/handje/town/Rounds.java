package nl.handje.town;

import java.time.Duration;
import java.util.List;

/**
 * How neighbours are asked, round after round. The first round is number 1.
 *
 * @param sizes
 *            how many neighbours at most in each round, 1 to {@link #MOST_AT_ONCE}; the last holds for all that follow
 * @param number
 *            how many rounds at most, 1 to {@link #MOST_ROUNDS}
 * @param delay
 *            how long a round may be silent before the next; 5 minutes to 3 days
 * @param urgentDelay
 *            the same for what cannot wait; at least 5 minutes, not longer than {@code delay}
 * @param reach
 *            how far from the asker the first round goes, in kilometres, 1 to {@link #FARTHEST}
 * @param widening
 *            how many times as far each next round goes, 1.0 (no farther) to 5.0
 */
public record Rounds(List<Integer> sizes, int number, Duration delay, Duration urgentDelay, int reach,
        double widening) {
    /** Nobody's telephone is one of more than this, whatever a town sets. */
    public static final int MOST_AT_ONCE = 50;
    public static final int MOST_ROUNDS = 10;
    /** In kilometres. */
    public static final int FARTHEST = 100;
    public static final Duration SHORTEST_DELAY = Duration.ofMinutes(5);
    public static final Duration LONGEST_DELAY = Duration.ofDays(3);

    static final Rounds USUAL = new Rounds(List.of(3, 5, 10, 20, 40), 5, Duration.ofHours(2), Duration.ofMinutes(30), 5,
            2);

    private static final double WIDEST = 5;

    public Rounds {
        sizes = List.copyOf(sizes);
        Guard.that(areSizes(sizes), "rounds.sizes", "one to ten of them, each 1 to 50");
        Guard.that(isNumber(number), "rounds.number", "1 to 10");
        Guard.that(isDelay(delay), "rounds.delay", "5 minutes to 3 days");
        Guard.that(isDelay(urgentDelay) && urgentDelay.compareTo(delay) <= 0, "rounds.urgentDelay",
                "5 minutes or more, not longer than rounds.delay");
        Guard.that(isReach(reach), "rounds.reach", "1 to 100 kilometres");
        Guard.that(isWidening(widening), "rounds.widening", "1.0 to 5.0");
    }

    /** How many neighbours a round asks at most. What cannot wait is a round ahead in this. */
    public int size(int round, boolean urgent) {
        Guard.that(round >= 1, "round", "1 or more");
        return sizes.get(Math.min(urgent ? round + 1 : round, sizes.size()) - 1);
    }

    /**
     * How far from the asker a round goes, in kilometres. A round that finds nobody there should go farther at once.
     */
    public int reach(int round) {
        Guard.that(round >= 1, "round", "1 or more");
        return (int) Math.min(FARTHEST, Math.round(reach * Math.pow(widening, round - 1.0)));
    }

    /** Whether there is a round after this one. */
    public boolean goesOnAfter(int round) {
        return round < number;
    }

    /** How long a round may be silent. */
    public Duration delay(boolean urgent) {
        return urgent ? urgentDelay : delay;
    }

    public static boolean areSizes(List<Integer> sizes) {
        return !sizes.isEmpty() && sizes.size() <= MOST_ROUNDS
                && sizes.stream().allMatch(size -> size >= 1 && size <= MOST_AT_ONCE);
    }

    public static boolean isNumber(int number) {
        return number >= 1 && number <= MOST_ROUNDS;
    }

    public static boolean isDelay(Duration delay) {
        return delay.compareTo(SHORTEST_DELAY) >= 0 && delay.compareTo(LONGEST_DELAY) <= 0;
    }

    public static boolean isReach(int kilometres) {
        return kilometres >= 1 && kilometres <= FARTHEST;
    }

    public static boolean isWidening(double times) {
        return times >= 1 && times <= WIDEST;
    }
}

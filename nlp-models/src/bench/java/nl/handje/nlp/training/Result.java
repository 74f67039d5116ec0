package nl.handje.nlp.training;

import java.util.function.Function;

/** How a peer did: the share that was right, seconds of training, and messages per second on one core. */
record Result(double accuracy, double seconds, double perSecond) {
    private static final int ROUNDS = 3;

    /** Tries an engine on the test; the first round only warms it up. */
    static Result of(Split split, double seconds, Function<String, String> engine) {
        split.test().forEach(it -> engine.apply(it.text()));
        long start = System.nanoTime();
        long right = 0;
        for (int round = 0; round < ROUNDS; round++) {
            right += split.test().stream().filter(it -> engine.apply(it.text()).equals(it.label())).count();
        }
        double tried = (double) ROUNDS * split.test().size();
        return new Result(right / tried, seconds, tried / secondsSince(start));
    }

    static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.nlp.model.Vector;
import nl.handje.nlp.model.Vocabulary;

/**
 * Makes rows of messages whose features have numbers: those that a vocabulary knows, with their weights, length one,
 * and a constant. The same as {@link Vocabulary#vector}, without looking up words. What is common comes first, so that
 * the solver has its weights at hand.
 */
final class Rows {
    private static final int UNKNOWN = 0;

    private final Vocabulary vocabulary;
    private final List<String> names;
    /** By number of the feature, its place; the constant has the first, which no feature has. */
    private final int[] places;
    /** By place. */
    private final float[] weights;

    private Rows(Vocabulary vocabulary, List<String> names, int[] places) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.places = places;
        this.weights = new float[names.size() + 1];
        IntStream.range(0, names.size()).forEach(i -> weights[i + 1] = vocabulary.weight(names.get(i)));
    }

    /** Of a vocabulary of what at least {@code cutoff} of the messages have. */
    static Rows of(List<int[]> messages, int cutoff, FeatureCache cache) {
        var counts = new int[cache.size()];
        messages.forEach(features -> Arrays.stream(features).forEach(it -> counts[it]++));
        var common = IntStream.range(0, counts.length).filter(it -> counts[it] >= cutoff).boxed()
                .sorted(Comparator.comparingInt((Integer it) -> -counts[it]).thenComparing(cache::name)).toList();
        Map<String, Integer> byName = new HashMap<>();
        common.forEach(it -> byName.put(cache.name(it), counts[it]));
        var places = new int[counts.length];
        IntStream.range(0, common.size()).forEach(i -> places[common.get(i)] = i + 1);
        return new Rows(Vocabulary.of(byName, messages.size()), common.stream().map(cache::name).toList(), places);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The names of what is in a row, by place. */
    Stream<String> features() {
        return Stream.concat(Stream.of(Vector.CONSTANT), names.stream());
    }

    /** A message; the constant comes first. */
    Row row(int[] features) {
        var known = IntStream.concat(IntStream.of(UNKNOWN),
                IntStream.of(features).filter(it -> it < places.length).map(it -> places[it])
                        .filter(place -> place != UNKNOWN).sorted())
                .toArray();
        double square = 0;
        for (int place : known) {
            square += weights[place] * weights[place];
        }
        float length = (float) Math.sqrt(square);
        var values = new float[known.length];
        values[0] = 1;
        for (int i = 1; i < known.length; i++) {
            values[i] = weights[known[i]] / length;
        }
        return Row.of(known, values);
    }
}

package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handje.nlp.model.Vocabulary;

/**
 * Makes rows of messages whose features have numbers: those that a vocabulary knows, with their weights, length one,
 * and a constant. The same as {@link Vocabulary#vector}, without looking up words.
 */
final class Rows {
    private static final int UNKNOWN = 0;

    private final Vocabulary vocabulary;
    /** By number of the feature, its place from one on. */
    private final int[] places;
    /** By place. */
    private final float[] weights;

    private Rows(Vocabulary vocabulary, int[] places, float[] weights) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.weights = weights;
    }

    /** Of a vocabulary of what at least {@code cutoff} of the messages have. */
    static Rows of(List<int[]> messages, int cutoff, FeatureCache cache) {
        var counts = new int[cache.size()];
        messages.forEach(features -> Arrays.stream(features).forEach(it -> counts[it]++));
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> common = new HashMap<>();
        IntStream.range(0, counts.length).filter(it -> counts[it] >= cutoff).forEach(it -> {
            numbers.put(cache.name(it), it);
            common.put(cache.name(it), counts[it]);
        });
        return of(Vocabulary.of(common, messages.size()), numbers, counts.length);
    }

    private static Rows of(Vocabulary vocabulary, Map<String, Integer> numbers, int size) {
        var places = new int[size];
        var weights = new float[vocabulary.size() + 1];
        var names = vocabulary.features().limit(vocabulary.size()).toList();
        for (int place = 1; place <= names.size(); place++) {
            places[numbers.getOrDefault(names.get(place - 1), 0)] = place;
            weights[place] = vocabulary.weight(names.get(place - 1));
        }
        return new Rows(vocabulary, places, weights);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A message, its features in the order of the vocabulary, the constant last. */
    Row row(int[] features) {
        var known = IntStream.of(features).filter(it -> it < places.length).map(it -> places[it])
                .filter(place -> place != UNKNOWN).sorted().toArray();
        double square = 0;
        for (int place : known) {
            square += weights[place] * weights[place];
        }
        float length = (float) Math.sqrt(square);
        var row = new Row(new int[known.length + 1], new float[known.length + 1]);
        for (int i = 0; i < known.length; i++) {
            row.places()[i] = known[i] - 1;
            row.values()[i] = weights[known[i]] / length;
        }
        row.places()[known.length] = vocabulary.size();
        row.values()[known.length] = 1;
        return row;
    }
}

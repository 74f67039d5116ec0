package nl.handje.nlp.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handje.nlp.model.Vocabulary;
import nl.handje.nlp.text.Spelling;
import nl.handje.nlp.text.Words;

/**
 * The features of the same words, found once for all folds and tasks. A feature has a number here, the same for the
 * same texts in the same order. Not thread-safe.
 */
final class FeatureCache {
    private static final int BATCH = 500;

    private final Map<String, int[]> byWords = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The words of a text as they were typed and as they were probably meant. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Read(String[] typed, String[] meant) {
        static Read of(String text, Spelling spelling) {
            var typed = Words.of(text);
            return new Read(typed, spelling.right(typed));
        }
    }

    /** For each text the numbers of its features, each once, of the words as they were typed and as they were meant. */
    List<int[]> of(List<String> texts, Spelling spelling) {
        var reads = texts.parallelStream().map(text -> Read.of(text, spelling)).toList();
        var fresh = new LinkedHashMap<String, String[]>();
        reads.forEach(read -> List.of(read.typed(), read.meant()).forEach(words -> {
            var key = key(words);
            if (!byWords.containsKey(key)) {
                fresh.put(key, words);
            }
        }));
        learn(List.copyOf(fresh.keySet()), List.copyOf(fresh.values()));
        return reads.parallelStream().map(this::features).toList();
    }

    /** Found by all processors, a batch at a time, and numbered in order. */
    private void learn(List<String> keys, List<String[]> words) {
        for (int from = 0; from < keys.size(); from += BATCH) {
            int to = Math.min(keys.size(), from + BATCH);
            var found = words.subList(from, to).parallelStream().map(Vocabulary::features).toList();
            for (int i = from; i < to; i++) {
                byWords.put(keys.get(i), numbered(found.get(i - from)));
            }
        }
    }

    private int[] numbered(Collection<String> features) {
        return features.stream().mapToInt(this::number).sorted().toArray();
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, it -> {
            names.add(it);
            return names.size() - 1;
        });
    }

    private int[] features(Read read) {
        var typed = byWords.getOrDefault(key(read.typed()), new int[0]);
        return Arrays.equals(read.typed(), read.meant())
                ? typed
                : IntStream.concat(IntStream.of(typed), IntStream.of(byWords.getOrDefault(key(read.meant()), typed)))
                        .sorted().distinct().toArray();
    }

    private static String key(String[] words) {
        return String.join(" ", words);
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}

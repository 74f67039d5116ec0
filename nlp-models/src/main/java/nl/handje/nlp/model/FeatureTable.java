package nl.handje.nlp.model;

import java.util.Arrays;
import java.util.List;

/** The numbers of features, found by a hash of 64 bits, without keeping the features themselves. Immutable. */
final class FeatureTable {
    /** What a feature is numbered that is not known. */
    static final int UNKNOWN = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final int[] numbers;

    /** Numbers features in their order. */
    FeatureTable(List<String> features) {
        int slots = Integer.highestOneBit(features.size() + 1) * 4;
        hashes = new long[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, UNKNOWN);
        for (int number = 0; number < features.size(); number++) {
            add(hash(features.get(number)), number);
        }
    }

    private void add(long hash, int number) {
        int slot = slot(hash);
        if (numbers[slot] != UNKNOWN) {
            throw new IllegalArgumentException("two features of one hash");
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    int find(String feature) {
        return numbers[slot(hash(feature))];
    }

    /** Where a hash is, or would be. */
    private int slot(long hash) {
        int slot = (int) hash & (hashes.length - 1);
        while (numbers[slot] != UNKNOWN && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private static long hash(String feature) {
        long hash = feature.length();
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * SPREAD;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}

package nl.handje.nlp.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts right what nobody else writes, when it is one slip away from what many write; the neighbours of a word tell
 * which of several was meant. Learnt from messages without mistakes put in. Immutable.
 */
public final class Spelling {
    /** A word of as many messages is no mistake, or one that is learnt as it is. */
    private static final int KNOWN = 2;
    private static final int COMMON = 8;
    private static final int SHORT = 4;
    private static final double SURE_OF_SHORT = 4;
    private static final double NEIGHBOUR = 1.5;
    private static final double FIRST_LETTER = 1;
    private static final int LONGEST = 20;
    private static final Concepts CONCEPTS = Concepts.load();

    /** In how many messages a word, or a word and the next one, stands. */
    private final Map<String, Integer> counts;

    private Spelling(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** Learns from the words of messages. */
    public static Spelling of(Collection<String[]> messages) {
        var counts = new HashMap<String, Integer>();
        messages.forEach(words -> wordsAndPairs(words).forEach(it -> counts.merge(it, 1, Integer::sum)));
        counts.values().removeIf(count -> count < KNOWN);
        return new Spelling(counts);
    }

    private static Collection<String> wordsAndPairs(String[] words) {
        var all = new LinkedHashSet<>(Arrays.asList(words));
        for (int at = 0; at <= words.length; at++) {
            all.add(pair(at == 0 ? "<" : words[at - 1], at == words.length ? ">" : words[at]));
        }
        return all;
    }

    private static String pair(String first, String second) {
        return first + "_" + second;
    }

    /** The words as they were probably meant. */
    public String[] right(String[] words) {
        var right = words.clone();
        for (int at = 0; at < words.length; at++) {
            if (isStrange(words[at])) {
                right[at] = meant(words[at], at == 0 ? "<" : right[at - 1],
                        at == words.length - 1 ? ">" : words[at + 1]).orElse(words[at]);
            }
        }
        return right;
    }

    private boolean isStrange(String word) {
        return word.length() > 1 && word.length() <= LONGEST && Character.isLetter(word.charAt(0))
                && !counts.containsKey(word) && CONCEPTS.at(new String[]{word}, 0).names().isEmpty();
    }

    private record Meant(String word, double odds) {}

    private Optional<String> meant(String typed, String before, String after) {
        return Slips.from(typed).stream().filter(word -> count(word) >= COMMON)
                .map(word -> new Meant(word, odds(word, typed, before, after)))
                .filter(it -> typed.length() > SHORT || it.odds() >= SURE_OF_SHORT)
                .max(Comparator.comparingDouble(Meant::odds)).map(Meant::word);
    }

    private double odds(String word, String typed, String before, String after) {
        double neighbours = StrictMath.log1p(count(pair(before, word))) + StrictMath.log1p(count(pair(word, after)));
        return StrictMath.log(count(word)) + NEIGHBOUR * neighbours
                - (word.charAt(0) == typed.charAt(0) ? 0 : FIRST_LETTER);
    }

    private int count(String wordOrPair) {
        return counts.getOrDefault(wordOrPair, 0);
    }

    /** Writes it, the same bytes for the same messages. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (var count : new TreeMap<>(counts).entrySet()) {
            out.writeUTF(count.getKey());
            out.writeInt(count.getValue());
        }
    }

    /** Reads what was written. */
    public static Spelling read(DataInputStream in) throws IOException {
        int size = in.readInt();
        var counts = HashMap.<String, Integer>newHashMap(size);
        for (int i = 0; i < size; i++) {
            counts.put(in.readUTF(), in.readInt());
        }
        return new Spelling(counts);
    }
}

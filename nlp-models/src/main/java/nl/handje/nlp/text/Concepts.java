package nl.handje.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon that maps words and phrases of both languages to concepts: "heg", "hedge" and "haagje" are one. A file has
 * a concept on each line: {@code hedge: heg, hedge*, haagje}. A {@code *} stands for any ending.
 */
final class Concepts {
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_WORD = 4;
    /** What a word may end in besides itself: "the telly's gone", "playing". */
    private static final List<String> ENDINGS = List.of("'s", "s", "ing", "ed", "en", "je", "tje");

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> stems = new HashMap<>();

    /**
     * Concepts found at one place of a message.
     *
     * @param names
     *            what it may mean; empty when the lexicon does not know the word
     * @param words
     *            how many words it is long
     */
    record Found(List<String> names, int words) {}

    /** What messages are about. */
    static Concepts load() {
        return of("intent-and-people", "things-and-chores", "places-and-activities");
    }

    /** What people say when they are in danger without saying so. */
    static Concepts signsOfDanger() {
        return of("signs-of-danger");
    }

    private static Concepts of(String... files) {
        var concepts = new Concepts();
        List.of(files).forEach(file -> WordList.lines("concepts/" + file + ".txt").forEach(concepts::add));
        return concepts;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var name = line.substring(0, colon);
        for (var entry : line.substring(colon + 1).split(",", -1)) {
            var stem = entry.strip();
            var any = stem.endsWith("*");
            var words = String.join(" ", Words.of(any ? stem.substring(0, stem.length() - 1) : stem));
            var names = (any ? stems : phrases).computeIfAbsent(words, same -> new ArrayList<>(1));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    /**
     * What begins at a word: the longest phrase, else the word by itself, else its longest stem, else the word without
     * an ending.
     */
    Found at(String[] words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
            var names = phrases.get(phrase(words, at, length));
            if (names != null) {
                return new Found(names, length);
            }
        }
        return new Found(byWord(words[at]), 1);
    }

    private List<String> byWord(String word) {
        var names = phrases.get(word);
        if (names != null) {
            return names;
        }
        var likely = byStem(word);
        return likely.isEmpty() ? withoutEnding(word) : likely;
    }

    private List<String> withoutEnding(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= SHORTEST_WORD + ending.length()) {
                var names = phrases.get(word.substring(0, word.length() - ending.length()));
                if (names != null) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static String phrase(String[] words, int at, int length) {
        var phrase = new StringBuilder(words[at]);
        for (int i = 1; i < length; i++) {
            phrase.append(' ').append(words[at + i]);
        }
        return phrase.toString();
    }

    private List<String> byStem(String word) {
        for (int end = word.length(); end >= SHORTEST_STEM; end--) {
            var names = stems.get(word.substring(0, end));
            if (names != null) {
                return names;
            }
        }
        return List.of();
    }
}

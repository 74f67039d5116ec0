package nl.handje.nlp.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words that somebody may have meant who typed one letter wrong: left one out, doubled, swapped or missed a key.
 */
final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {
    }

    /** Every word that is one slip away, known or not, each once and in a fixed order. */
    static Set<String> from(String typed) {
        var meant = new LinkedHashSet<String>(typed.length() * LETTERS.length() * 3);
        for (int at = 0; at < typed.length(); at++) {
            var before = typed.substring(0, at);
            var after = typed.substring(at + 1);
            meant.add(before + after);
            addWithLetter(before, after, meant);
            addWithLetter(before, typed.substring(at), meant);
            if (!after.isEmpty()) {
                meant.add(before + after.charAt(0) + typed.charAt(at) + after.substring(1));
            }
        }
        addWithLetter(typed, "", meant);
        meant.remove(typed);
        return meant;
    }

    private static void addWithLetter(String before, String after, Set<String> meant) {
        for (int i = 0; i < LETTERS.length(); i++) {
            meant.add(before + LETTERS.charAt(i) + after);
        }
    }
}

package nl.handje.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Types a message with one mistake in eight words: letters swapped, left out, doubled or missed, anywhere in words of
 * three letters and more. Other mistakes than those that the models learn from, the same for the same seed.
 */
public final class HastyHand {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final double WORDS_A_MISTAKE = 8;
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private HastyHand() {
    }

    /** The message as it is typed. */
    public static String typing(String text, long seed) {
        var random = new Random(seed * 31 + 7);
        double mistakes = text.strip().split("\\s+").length / WORDS_A_MISTAKE;
        int count = (int) mistakes + (random.nextDouble() < mistakes - (int) mistakes ? 1 : 0);
        var words = new ArrayList<>(WORD.matcher(text).results().toList());
        Collections.shuffle(words, random);
        var typed = new StringBuilder(text);
        words.stream().limit(count).sorted(Comparator.comparingInt((MatchResult it) -> it.start()).reversed())
                .forEach(word -> typed.replace(word.start(), word.end(), damaged(word.group(), random)));
        return typed.toString();
    }

    private static String damaged(String word, Random random) {
        var damaged = word;
        while (damaged.equals(word)) {
            damaged = slipped(word, random);
        }
        return damaged;
    }

    private static String slipped(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 2, 3 -> word.substring(0, at + 1) + word.substring(at + 2);
            case 4 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 5 -> word.substring(0, at) + beside(word.charAt(at), random) + word.substring(at);
            default -> word.substring(0, at) + beside(word.charAt(at), random) + word.substring(at + 1);
        };
    }

    /** A key next to it; letters without a key, as those with an accent, get the plain one beside the space bar. */
    private static char beside(char letter, Random random) {
        char key = Character.toLowerCase(letter);
        var row = ROWS.stream().filter(it -> it.indexOf(key) >= 0).findFirst().orElse("bn" + key);
        int at = row.indexOf(key);
        int next = at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
        return row.charAt(next);
    }
}

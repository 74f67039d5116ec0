package nl.handje.nlp.training;

import java.util.Random;
import java.util.regex.Pattern;

/** Writes as people do in a hurry: about one longer word in five damaged, the same for the same seed. */
final class Typos {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final double SHARE = 0.2;
    private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm";

    private Typos() {
    }

    static String in(String text, long seed) {
        var random = new Random(seed);
        return LONG_WORD.matcher(text)
                .replaceAll(word -> random.nextDouble() < SHARE ? damaged(word.group(), random) : word.group());
    }

    private static String damaged(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(5)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1, 2 -> word.substring(0, at) + word.substring(at + 1);
            case 3 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at + 1);
        };
    }

    private static char neighbour(char key, Random random) {
        int at = KEYS.indexOf(Character.toLowerCase(key));
        if (at < 1 || at == KEYS.length() - 1) {
            return key;
        }
        char beside = KEYS.charAt(random.nextBoolean() ? at - 1 : at + 1);
        return beside == ' ' ? key : beside;
    }
}

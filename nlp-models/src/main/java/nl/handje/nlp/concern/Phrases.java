package nl.handje.nlp.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Phrases that are searched for together: at each word only those are tried that can begin with its first letter. */
final class Phrases {
    private static final String FIRST_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789'";

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern all;
    private final Map<Character, Pattern> byFirstLetter = new HashMap<>();

    Phrases(List<String> phrases) {
        all = Phrase.of(phrases);
        for (int i = 0; i < FIRST_LETTERS.length(); i++) {
            char letter = FIRST_LETTERS.charAt(i);
            var possible = phrases.stream().filter(phrase -> canBegin(Phrase.of(List.of(phrase)), letter)).toList();
            byFirstLetter.put(letter, possible.isEmpty() ? NEVER : Phrase.of(possible));
        }
    }

    /** When the letter alone is no match, but more text could make it one, then the engine ran into its end. */
    @SuppressWarnings("JdkObsolete") // a match of the letter is not asked for, but whether one could follow it
    private static boolean canBegin(Pattern phrase, char letter) {
        var matcher = phrase.matcher(String.valueOf(letter));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Where in a folded text words begin. */
    static int[] beginnings(String folded) {
        return IntStream.range(0, folded.length()).filter(at -> at == 0 || !isOfWord(folded.charAt(at - 1))).toArray();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** The first of the phrases in a text. */
    Optional<Passage> firstIn(String folded, int[] beginnings) {
        for (int at : beginnings) {
            var matcher = byFirstLetter.getOrDefault(folded.charAt(at), all).matcher(folded)
                    .region(at, folded.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(new Passage(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}

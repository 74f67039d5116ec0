package nl.handje.nlp.concern;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Phrases that are searched for together: at each word only those are tried that can begin with its first letters. */
final class Phrases {
    private final Beginning beginning;

    Phrases(List<String> phrases) {
        beginning = Beginning.of(phrases);
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
            var possible = beginning.at(folded, at);
            if (possible.isPresent()) {
                var matcher = possible.get().matcher(folded).region(at, folded.length()).useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return Optional.of(new Passage(matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }
}

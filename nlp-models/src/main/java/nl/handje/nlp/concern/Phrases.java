package nl.handje.nlp.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.handje.nlp.concern.Beginning.Candidate;

/**
 * The phrases of many rules, searched for together: at each word only those are tried that can begin with its first
 * letters.
 */
final class Phrases {
    private final Beginning beginning;

    /** For each rule its phrases. */
    Phrases(List<List<String>> rules) {
        var patterns = new HashMap<List<String>, Pattern>();
        beginning = new Beginning("",
                IntStream.range(0, rules.size()).boxed()
                        .flatMap(rule -> rules.get(rule).stream()
                                .map(it -> new Candidate(rule, it, Phrase.of(List.of(it)))))
                        .toList(),
                phrases -> patterns.computeIfAbsent(phrases, Phrase::of));
    }

    /** Where in a folded text words begin. */
    private static int[] beginnings(String folded) {
        return IntStream.range(0, folded.length()).filter(at -> at == 0 || !isOfWord(folded.charAt(at - 1))).toArray();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** For each rule that has a phrase in a text, the first of them. */
    Map<Integer, Passage> firstIn(String folded) {
        var found = new HashMap<Integer, Passage>();
        for (int at : beginnings(folded)) {
            for (var possible : beginning.at(folded, at)) {
                if (!found.containsKey(possible.rule())) {
                    var matcher = possible.phrases().matcher(folded).region(at, folded.length())
                            .useTransparentBounds(true);
                    if (matcher.lookingAt()) {
                        found.put(possible.rule(), new Passage(matcher.start(), matcher.end()));
                    }
                }
            }
        }
        return found;
    }
}

package nl.handje.nlp.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of all rules that can begin with certain characters, and among them those that can go on with one more.
 */
final class Beginning {
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789' ";
    private static final char LAST = 'z';
    private static final int LONGEST = 4;
    /** So few are tried at once. */
    private static final int FEW = 2;

    /** The phrases of one rule that can begin here, in the order in which they were given. */
    record Possible(int rule, Pattern phrases) {}

    /** A phrase of a rule, as it is written and as it is searched for. */
    record Candidate(int rule, String written, Pattern pattern) {
        /** When the text is no match, but more of it could make it one, then the engine ran into its end. */
        @SuppressWarnings("JdkObsolete") // a match of the text is not asked for, but whether one could follow it
        boolean canBegin(String text) {
            var matcher = pattern.matcher(text);
            return matcher.lookingAt() || matcher.hitEnd();
        }
    }

    private final List<Possible> possible;
    /** By the next character; none when there is nothing left to tell apart. */
    private final @Nullable Beginning[] longer;

    /**
     * What can follow on a text.
     *
     * @param patterns
     *            makes one expression of several phrases, and the same one of the same phrases
     */
    Beginning(String begun, List<Candidate> candidates, Function<List<String>, Pattern> patterns) {
        possible = byRule(candidates).entrySet().stream()
                .map(it -> new Possible(it.getKey(), patterns.apply(it.getValue()))).toList();
        boolean differ = candidates.size() > FEW && begun.length() < LONGEST && begun.strip().indexOf(' ') < 0;
        longer = new Beginning[differ ? LAST + 1 : 0];
        for (int i = 0; differ && i < CHARACTERS.length(); i++) {
            longer[CHARACTERS.charAt(i)] = longer(begun + CHARACTERS.charAt(i), candidates, patterns);
        }
    }

    private static Map<Integer, List<String>> byRule(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.groupingBy(Candidate::rule, TreeMap::new,
                Collectors.mapping(Candidate::written, Collectors.toCollection(ArrayList::new))));
    }

    private static @Nullable Beginning longer(String begun, List<Candidate> candidates,
            Function<List<String>, Pattern> patterns) {
        var left = candidates.stream().filter(it -> it.canBegin(begun)).toList();
        return left.isEmpty() ? null : new Beginning(begun, left, patterns);
    }

    /** What is worth trying at a place of a folded text. */
    List<Possible> at(String folded, int place) {
        var here = this;
        for (int i = place; i < folded.length() && here.longer.length > 0; i++) {
            char next = folded.charAt(i);
            var longest = next <= LAST ? here.longer[next] : null;
            if (longest == null) {
                return CHARACTERS.indexOf(next) < 0 ? here.possible : List.of();
            }
            here = longest;
        }
        return here.possible;
    }
}

package nl.handje.nlp.concern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The phrases that can begin with certain characters, and among them those that can go on with one more. */
final class Beginning {
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789' ";
    private static final char LAST = 'z';
    private static final int LONGEST = 4;
    /** So few are tried at once. */
    private static final int FEW = 2;

    private final Pattern phrases;
    /** By the next character; none when there is nothing left to tell apart. */
    private final @Nullable Beginning[] longer;

    /**
     * A phrase as it is written, and as it is searched for.
     *
     * @param written
     *            as in the file of rules
     */
    private record Candidate(String written, Pattern pattern) {
        /** When the text is no match, but more of it could make it one, then the engine ran into its end. */
        @SuppressWarnings("JdkObsolete") // a match of the text is not asked for, but whether one could follow it
        boolean canBegin(String text) {
            var matcher = pattern.matcher(text);
            return matcher.lookingAt() || matcher.hitEnd();
        }
    }

    private Beginning(String begun, List<Candidate> candidates) {
        phrases = Phrase.of(candidates.stream().map(Candidate::written).toList());
        boolean differ = candidates.size() > FEW && begun.length() < LONGEST && begun.strip().indexOf(' ') < 0;
        longer = new Beginning[differ ? LAST + 1 : 0];
        for (int i = 0; differ && i < CHARACTERS.length(); i++) {
            longer[CHARACTERS.charAt(i)] = longer(begun + CHARACTERS.charAt(i), candidates);
        }
    }

    private static @Nullable Beginning longer(String begun, List<Candidate> candidates) {
        var possible = candidates.stream().filter(it -> it.canBegin(begun)).toList();
        return possible.isEmpty() ? null : new Beginning(begun, possible);
    }

    /** The beginning of all: nothing. */
    static Beginning of(List<String> phrases) {
        return new Beginning("",
                phrases.stream().map(it -> new Candidate(it, Phrase.of(List.of(it)))).toList());
    }

    /** What is worth trying at a place of a folded text; in the order in which the phrases were given. */
    Optional<Pattern> at(String folded, int place) {
        var here = this;
        for (int i = place; i < folded.length() && here.longer.length > 0; i++) {
            char next = folded.charAt(i);
            var longest = next <= LAST ? here.longer[next] : null;
            if (longest == null) {
                return CHARACTERS.indexOf(next) < 0 ? Optional.of(here.phrases) : Optional.empty();
            }
            here = longest;
        }
        return Optional.of(here.phrases);
    }
}

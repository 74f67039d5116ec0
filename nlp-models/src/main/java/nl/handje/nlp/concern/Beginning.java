package nl.handje.nlp.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases that can begin with certain characters, and among them those that can go on with one more. */
final class Beginning {
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789' ";
    private static final int LONGEST = 6;

    private final Pattern phrases;
    private final Map<Character, Beginning> longer = new HashMap<>();

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
        if (candidates.size() > 1 && begun.length() < LONGEST && begun.strip().indexOf(' ') < 0) {
            CHARACTERS.chars().forEach(next -> grow(begun + (char) next, candidates));
        }
    }

    private void grow(String text, List<Candidate> candidates) {
        var possible = candidates.stream().filter(it -> it.canBegin(text)).toList();
        if (!possible.isEmpty()) {
            longer.put(text.charAt(text.length() - 1), new Beginning(text, possible));
        }
    }

    /** The beginning of all: nothing. */
    static Beginning of(List<String> phrases) {
        return new Beginning("",
                phrases.stream().map(it -> new Candidate(it, Phrase.of(List.of(it)))).toList());
    }

    /** What is worth trying at a place of a folded text; in the order in which the phrases were given. */
    Optional<Pattern> at(String folded, int place) {
        var here = this;
        for (int i = place; i < folded.length() && !here.longer.isEmpty(); i++) {
            var next = here.longer.get(folded.charAt(i));
            if (next == null) {
                return CHARACTERS.indexOf(folded.charAt(i)) < 0 ? Optional.of(here.phrases) : Optional.empty();
            }
            here = next;
        }
        return Optional.of(here.phrases);
    }
}

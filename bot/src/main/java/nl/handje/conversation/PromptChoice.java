package nl.handje.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.handje.nlp.Act;

/**
 * A button under something that was put to a person unasked.
 *
 * @param phrase
 *            the key of its words
 * @param acts
 *            what somebody would say instead of pressing it; none when only the button's own words count. Of what is
 *            offered to who wants another time there is a second action, {@code verb-said:id}: it takes the words that
 *            were kept, in which a time was said
 * @param action
 *            what it does, in at most 64 bytes: {@code verb:id}
 * @param alone
 *            what presses it only when hardly anything else is said: a "no" with more behind it is about something else
 */
public record PromptChoice(String phrase, Set<Act> acts, String action, Set<Act> alone) {
    public PromptChoice {
        acts = Set.copyOf(acts);
        alone = Set.copyOf(alone);
    }

    private static final int COUNTED = 6;

    /** The first, the second, of several that have words of their own on their buttons; as many as people count. */
    public static List<PromptChoice> counted(List<String> actions) {
        return IntStream.range(0, Math.min(COUNTED, actions.size()))
                .mapToObj(i -> of("which." + (i + 1), actions.get(i))).toList();
    }

    /** A button that can also be said. */
    public static PromptChoice of(String phrase, String action, Act... acts) {
        return new PromptChoice(phrase, Set.of(acts), action, Set.of());
    }

    /**
     * A button with which something is lost: it takes a bare word, or its own words, and no sentence that begins so.
     */
    public static PromptChoice alone(String phrase, String action, Act... acts) {
        return new PromptChoice(phrase, Set.of(), action, Set.of(acts));
    }
}

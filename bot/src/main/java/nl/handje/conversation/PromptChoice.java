package nl.handje.conversation;

import java.util.Set;
import nl.handje.nlp.Act;

/**
 * A button under something that was put to a person unasked.
 *
 * @param phrase
 *            the key of its words
 * @param acts
 *            what somebody would say instead of pressing it; none when only the button's own words count
 * @param action
 *            what it does, in at most 64 bytes: {@code verb:id}
 */
public record PromptChoice(String phrase, Set<Act> acts, String action) {
    public PromptChoice {
        acts = Set.copyOf(acts);
    }

    /** A button that can also be said. */
    public static PromptChoice of(String phrase, String action, Act... acts) {
        return new PromptChoice(phrase, Set.of(acts), action);
    }
}

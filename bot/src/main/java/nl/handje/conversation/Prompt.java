package nl.handje.conversation;

import java.util.List;

/**
 * Something that was put to the person unasked and waits for an answer.
 *
 * @param turn
 *            how far the talk was then: what is newer is answered first
 */
record Prompt(String key, List<PromptChoice> choices, int turn) {
    Prompt {
        choices = List.copyOf(choices);
    }

    boolean offers(String action) {
        return choices.stream().anyMatch(choice -> choice.action().equals(action));
    }
}

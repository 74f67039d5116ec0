package nl.handje.talk;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.PromptChoice;

/**
 * Something that was put to the person unasked and waits for an answer.
 *
 * @param turn
 *            how far the talk was then: what is newer is answered first
 * @param words
 *            what was put, for saying it again when somebody asks about it
 */
public record Prompt(String key, List<PromptChoice> choices, int turn, Optional<String> words) {
    public Prompt {
        choices = List.copyOf(choices);
    }

    Prompt at(int now) {
        return new Prompt(key, choices, now, words);
    }

    boolean offers(String action) {
        return choices.stream().anyMatch(choice -> choice.action().equals(action));
    }
}

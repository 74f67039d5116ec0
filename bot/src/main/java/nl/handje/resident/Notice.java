package nl.handje.resident;

import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Spoken;

/**
 * Something that a resident is told unasked.
 *
 * @param key
 *            names this message; the same key is not sent twice
 * @param choices
 *            what can be answered, by button or in words; may be empty
 */
public record Notice(ResidentId to, Priority priority, String key, List<PromptChoice> choices, Spoken words) {
    public Notice {
        choices = List.copyOf(choices);
    }
}

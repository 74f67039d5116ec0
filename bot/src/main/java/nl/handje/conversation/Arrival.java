package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Language;

/**
 * What somebody comes for who followed a link.
 *
 * @param says
 *            what the bot says first
 * @param words
 *            what they said elsewhere, and is heard as if it were said now
 * @param language
 *            the language of what the link stood on, for somebody whose telephone speaks neither of ours
 */
public record Arrival(List<Say> says, Optional<String> words, Optional<Language> language) {
    public Arrival {
        says = List.copyOf(says);
    }
}

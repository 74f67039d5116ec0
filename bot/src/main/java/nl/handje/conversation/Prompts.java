package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import nl.handje.messenger.Enclosure;

/** Remembers what was put to a person unasked, so that they may answer it in words as well as with a button. */
public interface Prompts {
    /**
     * Something was put to a person.
     *
     * @param chat
     *            the person's private chat
     * @param key
     *            names the prompt; one with the same key is replaced
     * @param choices
     *            what can be answered
     * @param words
     *            what was said, to say it again when they ask about it
     */
    void open(long chat, String key, List<PromptChoice> choices, String words);

    /** As above, for what nobody will ask about. */
    default void open(long chat, String key, List<PromptChoice> choices) {
        open(chat, key, choices, "");
    }

    /** Many at once. */
    default void openAll(List<Opening> openings) {
        openings.forEach(it -> open(it.chat(), it.key(), it.choices(), it.words()));
    }

    /** One of many, as {@link #open} takes it. */
    record Opening(long chat, String key, List<PromptChoice> choices, String words) {
        public Opening {
            choices = List.copyOf(choices);
        }
    }

    /** Whether this was put to them, and not answered yet. */
    boolean isOpen(long chat, String key);

    /** Whether a "yes" now would be taken for the answer to something else than this. */
    boolean isAnotherFresh(long chat, String key);

    /** The key of what was put last, when nothing else was asked since. */
    Optional<String> last(long chat);

    /** What is settled is not asked any more. */
    void close(long chat, String key);

    /** Nothing that was put to them is what their next words are about; buttons go on. */
    void overlook(long chat);

    /** Keeps words until it is clear for whom they are. */
    void keepDraft(long chat, String words);

    /** The words that were kept last; they are kept no longer. */
    Optional<String> takeDraft(long chat);

    /** Keeps something that is no words until it is clear for whom it is. */
    void keepEnclosure(long chat, Enclosure sent);

    /** What was sent last that only a human can read; it is kept no longer. */
    Optional<Enclosure> takeEnclosure(long chat);
}

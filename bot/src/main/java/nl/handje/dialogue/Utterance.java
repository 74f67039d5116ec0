package nl.handje.dialogue;

import java.util.List;
import nl.handje.messenger.Enclosure;
import nl.handje.nlp.Understood;

/** What a person did, as the dialogue takes it. */
public sealed interface Utterance {
    /**
     * Said something.
     *
     * @param matters
     *            each matter of the message as if it had been said alone; a single one for most messages
     */
    record Words(Understood understood, List<Understood> matters) implements Utterance {
        public Words {
            matters = List.copyOf(matters);
        }
    }

    /** Changed a message that was said before. */
    record Changed(long message, Words now) implements Utterance {}

    /** Passed on what somebody else wrote. */
    record Forwarded(String words) implements Utterance {}

    /** Pressed a button. */
    record Pressed(String action) implements Utterance {}

    /** Gave a command. */
    record Commanded(String name, String argument) implements Utterance {}

    /** Sent something that only a human can read. */
    record Unreadable(Enclosure sent) implements Utterance {}
}

package nl.handje.messaging;

import java.util.List;
import java.util.OptionalLong;

/**
 * Something promised to a chat.
 *
 * @param chat
 *            where it goes
 * @param key
 *            names this promise: a second one with the same key is not taken, and a later change of the message finds
 *            it
 */
public record Delivery(long chat, Priority priority, String key, Content content) {

    /** What is delivered. */
    public sealed interface Content {
    }

    /** Plain words with buttons, a row for each list. */
    public record Text(String text, List<List<Button>> buttons) implements Content {
        public Text {
            buttons = buttons.stream().map(List::copyOf).toList();
        }
    }

    /**
     * New words and buttons for the message that was delivered under a key; when it cannot be changed, a new message.
     */
    public record Change(String changedKey, String text, List<List<Button>> buttons) implements Content {
        public Change {
            buttons = buttons.stream().map(List::copyOf).toList();
        }
    }

    /**
     * New words under a photo or another file that was delivered under a key; when they cannot be changed, a new
     * message.
     */
    public record Caption(String changedKey, String caption) implements Content {}

    /** Takes a delivered message away; where the messenger no longer allows that, other words come in its place. */
    public record Withdrawal(String changedKey, String otherwise) implements Content {}

    /** Takes the buttons away from under a message that was answered. */
    public record WithoutButtons(long messageId) implements Content {}

    /** A photo or a voice message that the messenger already holds, passed on. */
    public record File(Kind kind, String fileId, String caption) implements Content {
        /** How it is shown. */
        public enum Kind {
            PHOTO, VOICE, VIDEO,
            /** Round, and without a caption. */
            VIDEO_NOTE, DOCUMENT
        }
    }

    /**
     * The bot leaves a group, with a kind word.
     *
     * @param askedBy
     *            who asked for it, when only an administrator may
     * @param otherwise
     *            what is said instead to somebody who is none
     */
    public record Leave(OptionalLong askedBy, String goodbye, String otherwise) implements Content {}

    /**
     * A document that is written at the moment it is sent, so that nothing of it is kept.
     *
     * @param writer
     *            the name of the {@link DocumentWriter}
     * @param about
     *            what it is about, as that writer reads it
     */
    public record Document(String writer, String about, String caption) implements Content {}

    /** A place, in degrees of WGS 84. */
    public record Location(double latitude, double longitude) implements Content {}
}

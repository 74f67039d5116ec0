package nl.handje.conversation;

import java.time.Instant;
import java.util.Optional;

/** One thing that a person did in their private chat. */
public sealed interface Heard {
    Sender sender();

    /** When it was done, on the town's clock. */
    Instant at();

    /**
     * Words.
     *
     * @param messageId
     *            the messenger's number of the message
     * @param edited
     *            whether an earlier message was changed into this
     */
    record Text(Sender sender, Instant at, long messageId, String text, boolean edited) implements Heard {}

    /** Words of somebody else, passed on. */
    record Forwarded(Sender sender, Instant at, String text) implements Heard {}

    /**
     * A command such as {@code /help}.
     *
     * @param name
     *            lower case, without slash and without the bot's name
     * @param argument
     *            what follows it; empty when nothing does
     */
    record Command(Sender sender, Instant at, String name, String argument) implements Heard {}

    /**
     * A button was pressed.
     *
     * @param messageId
     *            the message that the button stands under
     * @param data
     *            what the button carries; never trusted: anybody can send anything
     */
    record Tap(Sender sender, Instant at, long messageId, String data) implements Heard {}

    /** A place was shared; degrees in WGS 84. */
    record Location(Sender sender, Instant at, double latitude, double longitude) implements Heard {}

    /**
     * Something that is not words: kept for a human, and for passing on.
     *
     * @param fileId
     *            how the messenger finds the file again; empty for a contact, poll or dice
     */
    record Media(Sender sender, Instant at, Kind kind, Optional<String> fileId,
            Optional<String> caption) implements Heard {
        /** What it is. */
        public enum Kind {
            PHOTO, VOICE, AUDIO, VIDEO, DOCUMENT, STICKER, ANIMATION, DICE, CONTACT, POLL, OTHER
        }
    }

    /** The person blocked the bot, or let it in again. */
    record Reach(Sender sender, Instant at, boolean blocked) implements Heard {}
}

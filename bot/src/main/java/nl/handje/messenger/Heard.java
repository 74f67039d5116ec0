package nl.handje.messenger;

import java.time.Instant;
import java.util.List;
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
     * @param before
     *            the numbers of the messages before it that were typed in one breath with it, and are part of it
     */
    record Text(Sender sender, Instant at, long messageId, String text, boolean edited,
            List<Long> before) implements Heard {
        public Text {
            before = List.copyOf(before);
        }

        /** A message by itself. */
        public Text(Sender sender, Instant at, long messageId, String text, boolean edited) {
            this(sender, at, messageId, text, edited, List.of());
        }
    }

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
     * @param messageId
     *            the messenger's number of the message; 0 when nobody needs to find it again
     * @param fileId
     *            how the messenger finds the file again; empty for a contact, poll or dice
     * @param fileName
     *            as its sender named it; empty for what has no name
     */
    record Media(Sender sender, Instant at, long messageId, Kind kind, Optional<String> fileId,
            Optional<String> fileName, Optional<String> caption) implements Heard {
        public Media(Sender sender, Instant at, Kind kind, Optional<String> fileId, Optional<String> caption) {
            this(sender, at, 0, kind, fileId, Optional.empty(), caption);
        }

        /** What it is. */
        public enum Kind {
            PHOTO, VOICE, AUDIO, VIDEO, VIDEO_NOTE, DOCUMENT, STICKER, ANIMATION, DICE, CONTACT, POLL, OTHER
        }
    }

    /**
     * What stands under a photo or another file was changed.
     *
     * @param caption
     *            what stands there now; empty when it was taken away
     */
    record Caption(Sender sender, Instant at, long messageId, String caption) implements Heard {}

    /** The number of somebody's own telephone, shared as a card. */
    record OwnNumber(Sender sender, Instant at, String number) implements Heard {}

    /** The person blocked the bot, or let it in again. */
    record Reach(Sender sender, Instant at, boolean blocked) implements Heard {}
}

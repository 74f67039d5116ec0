package nl.handje.messaging.outbox;

import java.time.Duration;
import java.util.OptionalLong;
import nl.handje.messaging.Delivery.Content;

/** What became of a parcel. */
public sealed interface Outcome {

    /**
     * It arrived, or what it asked for was so already.
     *
     * @param messageId
     *            the messenger's number, when there is a message
     */
    record Delivered(OptionalLong messageId) implements Outcome {}

    /** It did not arrive, and nobody is to blame. Backs off by itself. */
    record TryAgain(String reason) implements Outcome {}

    /** The messenger wants no message for this chat for so long. */
    record SlowDown(Duration after) implements Outcome {}

    /** The line broke after the parcel left: it may have arrived. */
    record Unknown(String reason) implements Outcome {}

    /** It did not arrive like this, but will in another form or at another chat. */
    record Rewrite(long chat, Content content, String reason) implements Outcome {}

    /** The chat cannot be reached. */
    record Gone(boolean forGood, String reason) implements Outcome {}

    /** We made something that the messenger never accepts. */
    record Defect(String reason) implements Outcome {}

    /** The messenger refuses the bot itself; nothing goes out for a while. */
    record Stop(String reason) implements Outcome {}
}

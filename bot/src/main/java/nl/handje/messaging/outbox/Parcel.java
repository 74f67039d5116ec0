package nl.handje.messaging.outbox;

import java.util.OptionalLong;
import nl.handje.messaging.Delivery.Content;

/**
 * A delivery on its way.
 *
 * @param changed
 *            the messenger's number of the message that a change is about, when it was delivered
 */
public record Parcel(long chat, Content content, OptionalLong changed) {
    @Override
    public String toString() {
        return content.getClass().getSimpleName() + " for chat " + chat;
    }
}

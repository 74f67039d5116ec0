package nl.handje.messaging.inbox;

/**
 * An update as the messenger gave it.
 *
 * @param fingerprint
 *            tells two updates apart that bear the same number, which begins again now and then
 * @param lane
 *            updates of one lane are handled one after the other: the chat
 * @param payload
 *            the whole of it, unread
 */
public record Incoming(long updateId, String fingerprint, long lane, String payload) {
    @Override
    public String toString() {
        return "update " + updateId;
    }
}

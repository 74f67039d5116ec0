package nl.handje.messaging.inbox;

/** Reads an update and does what it asks, inside the transaction that also marks it as done. */
public interface Receiver {
    /**
     * Does what the update asks.
     *
     * @throws UnreadableException
     *             when it cannot be read, now or later
     */
    void receive(Update update);
}

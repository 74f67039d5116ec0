package nl.handje.messaging.inbox;

import java.util.List;

/** Reads an update and does what it asks, inside the transaction that also marks it as done. */
public interface Receiver {
    /**
     * Does what the update asks.
     *
     * @throws UnreadableException
     *             when it cannot be read, now or later
     */
    void receive(Update update);

    /** Whether an update is such that the next may go on with it; only then is it looked at. */
    default boolean mayGoOn(Update first) {
        return false;
    }

    /** Whether an update goes on with what those before it said, so that all are heard as one. */
    default boolean goesOn(List<Update> said, Update next) {
        return false;
    }

    /** Does what updates ask of which each goes on with the one before. */
    default void receiveTogether(List<Update> updates) {
        updates.forEach(this::receive);
    }
}

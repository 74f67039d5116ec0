package nl.handje.messaging;

import java.util.List;

/** What was promised to chats; in the transaction of the promise. */
public interface Outbox {
    /** How the key of a last message begins: its row goes as soon as it is settled, and says nothing to anybody. */
    String FAREWELL = "farewell-";

    void add(Delivery delivery);

    /** Many at once, in this order. */
    default void addAll(List<Delivery> deliveries) {
        deliveries.forEach(this::add);
    }
}

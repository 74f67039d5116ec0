package nl.handje.messaging;

/** What was promised to chats; in the transaction of the promise. */
public interface Outbox {
    void add(Delivery delivery);
}

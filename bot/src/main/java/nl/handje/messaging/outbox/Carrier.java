package nl.handje.messaging.outbox;

/** Takes a parcel to its chat: one call over the network, outside every transaction. */
public interface Carrier {
    Outcome carry(Parcel parcel);
}

package nl.handje.messaging;

import java.util.Optional;

/** Writes a document at the moment it is sent. */
public interface DocumentWriter {
    /** Under which it stands in the outbox; never changed once there are rows. */
    String name();

    /** The document; empty when there is nothing to write about any more. Called outside every transaction. */
    Optional<Written> write(String about);

    /** A file with its name, whose ending says what it is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(String fileName, byte[] bytes) {}
}

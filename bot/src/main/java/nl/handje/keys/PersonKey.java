package nl.handje.keys;

import java.nio.ByteBuffer;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The key of one person.
 *
 * @param id
 *            drawn by lot; stands in front of everything that is sealed with it
 */
record PersonKey(UUID id, SecretKey secret) {
    static PersonKey draw() {
        return new PersonKey(UUID.randomUUID(), Aes.newKey());
    }

    /** What a wrapped key is bound to, so that nobody puts one in the place of another. */
    static byte[] context(UUID id, long chat) {
        return ByteBuffer.allocate(24).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .putLong(chat).array();
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}

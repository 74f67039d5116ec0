package nl.handje.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/**
 * A key that stands outside the database and wraps the keys of people.
 *
 * @param name
 *            by which a wrapped key tells which one it needs; says nothing about the key
 */
record MasterKey(String name, SecretKey secret) {
    private static final int NAME_BYTES = 6;

    /** Reads 32 bytes in Base64, as {@code openssl rand -base64 32} writes them; empty for anything else. */
    static Optional<MasterKey> read(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text.strip())).filter(bytes -> bytes.length == Aes.KEY_BYTES)
                    .map(bytes -> new MasterKey(nameOf(bytes), Aes.key(bytes)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** A new one, as it is written down. */
    static String draw() {
        return Base64.getEncoder().encodeToString(Aes.newKey().getEncoded());
    }

    private static String nameOf(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("name of a master key of Handje".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key), 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    byte[] wrap(SecretKey personal, byte[] context) {
        return Aes.seal(secret, personal.getEncoded(), context);
    }

    SecretKey unwrap(byte[] wrapped, byte[] context) throws AEADBadTagException {
        return Aes.key(Aes.open(secret, wrapped, context));
    }

    @Override
    public String toString() {
        return "master key " + name;
    }
}

package nl.handje.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What stands behind {@code ?start=} in a link into the private chat: drawn by lot, so that it means nothing to anybody
 * and cannot be guessed.
 */
public record StartCode(String text) {
    private static final int BYTES = 16;

    /** A new one. */
    public static StartCode draw(RandomGenerator random) {
        var drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return new StartCode(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a code";
    }
}

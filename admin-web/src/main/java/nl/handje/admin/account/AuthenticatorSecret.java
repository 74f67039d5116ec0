package nl.handje.admin.account;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an account and its authenticator app share. Their codes are those of RFC 6238: SHA-1, six digits, thirty
 * seconds, which is all that common apps understand.
 *
 * @param base32
 *            160 random bits, as they are typed into the app
 */
public record AuthenticatorSecret(String base32) {
    static final int DIGITS = 6;

    private static final int STEP_SECONDS = 30;

    /** A phone's clock may be one step off. */
    private static final int TOLERANCE = 1;

    private static final int BYTES = 20;

    public static AuthenticatorSecret next(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AuthenticatorSecret(new Base32().encodeToString(bytes));
    }

    /** The code that the app shows at a moment. */
    public String codeAt(Instant moment) {
        return code(step(moment));
    }

    /** Which step a code belongs to, when it belongs to one about now and after the last that was accepted. */
    OptionalLong stepOf(String code, Instant now, long lastAccepted) {
        var current = step(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastAccepted && same(code, code(step))).findFirst();
    }

    /** The code of now, or the next one when that was used. */
    String codeAfter(long lastAccepted, Instant now) {
        return code(Math.max(step(now), lastAccepted + 1));
    }

    /** What the QR for the app says. */
    public String uri(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(issuer), encoded(account), base32,
                encoded(issuer));
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(new Base32().decode(base32), "HmacSHA1"));
            return truncated(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 belongs to every Java", e);
        }
    }

    /** The dynamic truncation of RFC 4226, section 5.3. */
    private static String truncated(byte[] hash) {
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / STEP_SECONDS;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AuthenticatorSecret";
    }
}

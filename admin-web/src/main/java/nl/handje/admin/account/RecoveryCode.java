package nl.handje.admin.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/**
 * A way in for the day the phone is lost; counts once.
 *
 * @param written
 *            80 random bits, in four groups of four that are easy to copy by hand
 */
public record RecoveryCode(String written) {
    static final int HOW_MANY = 10;

    private static final int BYTES = 10;

    static List<RecoveryCode> tenNew(SecureRandom random) {
        return Stream.generate(() -> next(random)).limit(HOW_MANY).toList();
    }

    private static RecoveryCode next(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(String.join("-", new Base32().encodeToString(bytes).split("(?<=\\G.{4})")));
    }

    String hash() {
        return hash(written.replace("-", ""));
    }

    static String hash(String typed) {
        return Token.hash(typed.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}

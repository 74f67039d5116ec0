package nl.handje.relay.line;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as somebody typed it or as it stood on their card, in groups that are easy to read aloud. */
final class PhoneNumber {
    private static final Pattern WRITTEN = Pattern.compile("(\\+|00)?(\\d[\\d ().\\-/]{7,18}\\d)");
    private static final Pattern DUTCH = Pattern.compile("(?:\\+31|0)([1-9]\\d{8})");

    private PhoneNumber() {
    }

    /** Empty when there is none in it. */
    static Optional<String> in(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        var digits = match.group(2).replaceAll("\\(0\\)", "").replaceAll("\\D", "");
        var abroad = match.group(1) != null || digits.startsWith("31");
        return digits.length() < 9 || digits.length() > 15
                ? Optional.empty()
                : Optional.of(inGroups(abroad ? "+" + digits : digits));
    }

    private static String inGroups(String number) {
        var dutch = DUTCH.matcher(number);
        return dutch.matches()
                ? "0" + dutch.group(1).replaceFirst("(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5")
                : number.replaceFirst("(\\+?\\d{2})(\\d+)(\\d{4})", "$1 $2 $3");
    }
}

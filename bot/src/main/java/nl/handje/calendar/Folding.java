package nl.handje.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets of UTF-8, of which the later begin with a space (RFC 5545, 3.1). */
final class Folding {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {
    }

    static String of(String text) {
        var folded = new StringBuilder();
        for (var line : text.split(END, 0)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int length = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(line.codePointAt(at));
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > OCTETS) {
                folded.append(END).append(' ');
                length = 1;
            }
            folded.append(letter);
            length += octets;
        }
        folded.append(END);
    }
}

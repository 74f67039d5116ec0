package nl.handje.nlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a message.
 *
 * @param text
 *            folded
 * @param start
 *            where it starts in the message
 * @param end
 *            where it ends, exclusive
 */
public record Token(String text, Kind kind, int start, int end) {

    /** What a token consists of. */
    public enum Kind {
        WORD, NUMBER, SIGN
    }

    /** Cuts folded text into tokens; digits and letters are cut apart ("14u30" gives three). */
    public static List<Token> of(String folded) {
        var tokens = new ArrayList<Token>(folded.length() / 4 + 1);
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = endOf(folded, at, c);
            tokens.add(new Token(folded.substring(at, end), kind(folded, at, c), at, end));
            at = end;
        }
        return tokens;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static Kind kind(String text, int at, int c) {
        if (isDigit(c)) {
            return Kind.NUMBER;
        }
        return isWordStart(text, at, c) ? Kind.WORD : Kind.SIGN;
    }

    private static int endOf(String text, int at, int c) {
        int end = at + Character.charCount(c);
        if (isDigit(c)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isWordStart(text, at, c)) {
            while (end < text.length() && isInWord(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    /** Dutch writes "'s", "'t", "'n" and "'k" as words. */
    private static boolean isWordStart(String text, int at, int c) {
        return Character.isLetter(c) || (c == '\'' && at + 1 < text.length() && "stnk".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)))
                && (at == 0 || !Character.isLetter(text.charAt(at - 1))));
    }

    private static boolean isInWord(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

package nl.handje.nlp.text;

import java.util.regex.Pattern;

/** The words of a message as the models see them: folded, digits as zeros, drawn-out letters shortened. */
public final class Words {
    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");
    private static final Pattern DIGIT = Pattern.compile("[1-9]");

    private Words() {
    }

    public static String[] of(String text) {
        return Token.of(Fold.of(text)).stream().map(Words::word).toArray(String[]::new);
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case NUMBER -> DIGIT.matcher(token.text()).replaceAll("0");
            case WORD -> DRAWN_OUT.matcher(token.text()).replaceAll("$1$1");
            case SIGN -> token.text();
        };
    }
}

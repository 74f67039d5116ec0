package nl.handje.nlp.text;

import java.text.Normalizer;

/**
 * Folds text for comparison: lower case, no accents, plain quotes. Every character stays in its place, so that a
 * passage found in the folded text is at the same place in the text itself.
 */
public final class Fold {
    private static final char[] LATIN = latin();

    private Fold() {
    }

    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    private static char of(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '′' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '\u202f', '\u2009', '\u3000' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    private static char[] latin() {
        var table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            char bare = Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
            table[c] = bare == 'ø' ? 'o' : bare;
        }
        table['\u00a0'] = ' ';
        table['`'] = '\'';
        table['´'] = '\'';
        table['İ'] = 'i';
        return table;
    }
}

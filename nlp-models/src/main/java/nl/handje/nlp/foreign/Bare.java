package nl.handje.nlp.foreign;

import java.util.Locale;
import nl.handje.nlp.text.Fold;

/** Text as it is typed on keys without accents; every character stays in its place. */
public final class Bare {
    private Bare() {
    }

    /** Lower case, without accents, and without the letters that only other languages have. */
    public static String of(String text) {
        return Fold.of(text).replace('ı', 'i').replace('ł', 'l').replace('đ', 'd').toLowerCase(Locale.ROOT);
    }
}

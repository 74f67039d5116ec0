package nl.handje.nlp.foreign;

import nl.handje.nlp.ForeignLanguage;

/** How sure the model must be before a message counts as foreign: the fewer the words, the surer. */
public final class SurelyForeign {
    /** Of fewer words the spelling tells nothing: they could be a name or a place. */
    public static final int FEWEST_WORDS = 3;

    private static final double[] BY_WORDS = {0.93, 0.85, 0.78, 0.78};
    private static final double LONG = 0.72;

    /** Of German, for Limburgish is spelt like it. */
    public static final double GERMAN = 0.92;

    private SurelyForeign() {
    }

    /** The confidence from which a message of so many words is taken for foreign. */
    public static double confidenceFor(int words) {
        int at = words - FEWEST_WORDS;
        return at < BY_WORDS.length ? BY_WORDS[Math.max(0, at)] : LONG;
    }

    static double confidenceFor(int words, ForeignLanguage language) {
        return language == ForeignLanguage.DE ? Math.max(GERMAN, confidenceFor(words)) : confidenceFor(words);
    }
}

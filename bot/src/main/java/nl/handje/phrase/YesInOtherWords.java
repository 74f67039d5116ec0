package nl.handje.phrase;

import java.util.regex.Pattern;

/**
 * A yes that is made of several small words: "klopt zo", "ja dat is helemaal goed hoor", "yes that all looks right to
 * me". Every word of it must be one of those that people put around a yes, and one must be a yes.
 */
final class YesInOtherWords {
    /** Longer than that it says something. */
    private static final int MOST_WORDS = 8;
    private static final Pattern QUESTION = Pattern
            .compile("^(?:is|klopt|zijn|are|does|looks) (?:dat|dit|het|alles|that|this|it|everything|all)\\b.*");

    private final Wordings yes;
    private final Wordings around;

    YesInOtherWords(Phrasebook phrasebook) {
        this.yes = Wordings.of(phrasebook, "words.yes-among");
        this.around = Wordings.of(phrasebook, "words.around-yes");
    }

    boolean is(String text) {
        var plain = Wordings.plain(text);
        return plain.split(" ").length <= MOST_WORDS && !text.strip().endsWith("?")
                && !QUESTION.matcher(plain).matches()
                && yes.areIn(plain) && around.leftOf(yes.leftOf(plain)).isEmpty();
    }
}

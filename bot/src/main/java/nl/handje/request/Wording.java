package nl.handje.request;

import java.util.Optional;
import nl.handje.phrase.Spoken;

/** The words in which a request is put to neighbours; the asker may choose. */
public enum Wording {
    SHORT, FRIENDLY, REASON;

    /** The request as its asker would say it. */
    Spoken of(Spoken what, Spoken when, Optional<String> ownWords) {
        return switch (this) {
            case SHORT -> Spoken.phrase("wording.SHORT", what, when);
            case FRIENDLY -> Spoken.phrase("wording.FRIENDLY", what, when);
            case REASON -> Spoken.phrase("wording.REASON", what, when, ownWords.<Spoken>map(
                    words -> (language, phrasebook) -> asSentence(words))
                    .orElseGet(() -> Spoken.phrase("wording.no-reason")));
        };
    }

    private static String asSentence(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }
}

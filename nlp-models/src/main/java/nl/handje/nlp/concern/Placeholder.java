package nl.handje.nlp.concern;

import java.util.Arrays;
import nl.handje.nlp.Language;

/** What stands in the place of a personal detail; named as the patterns that find one. */
public enum Placeholder {
    NAME("[naam]", "[name]"), PHONE("[telefoon]", "[phone]"), EMAIL("[e-mail]", "[e-mail]"), ADDRESS("[adres]",
            "[address]"), BSN("[nummer]", "[number]"), IBAN("[rekening]", "[account]"), CARD("[pas]",
                    "[card]"), PASSWORD("[wachtwoord]", "[password]"), NUMBER("[nummer]",
                            "[number]"), DATE("[datum]", "[date]"), LINK("[link]", "[link]");

    private final String dutch;
    private final String english;

    Placeholder(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String in(Language language) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }

    /** Whether a word between brackets is one of ours. */
    static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(it -> it.dutch.equals(text) || it.english.equals(text));
    }
}

package nl.handje.nlp;

import java.util.Locale;

/** A language that Handje recognises and does not speak; {@code UND} is one whose script alone is known. */
public enum ForeignLanguage {
    AF, AM, AR, BG, DE, EL, ES, FA, FR, HI, HU, ID, IT, JA, KO, KU, PAP, PL, PT, RIF, RO, RU, SH, SO, SQ, SRN, TH, TI, TR, UK, UR, VI, ZH, UND;

    /** The ISO 639 code: {@code tr}, {@code pap}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the language is called in a language that Handje speaks. */
    public String nameIn(Language language) {
        return Locale.of(tag()).getDisplayLanguage(language.locale());
    }
}

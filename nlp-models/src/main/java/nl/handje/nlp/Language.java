package nl.handje.nlp;

import java.util.Locale;
import java.util.Optional;

/** A language that Handje speaks. */
public enum Language {
    NL, EN;

    /** The IETF language tag: {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /**
     * Reads a tag such as {@code nl}, {@code nl-BE} or {@code en-US}; empty for a language that Handje does not speak.
     */
    public static Optional<Language> ofTag(String tag) {
        return switch (tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "nl" -> Optional.of(NL);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}

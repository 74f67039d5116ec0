package nl.handje.phrase;

import nl.handje.nlp.Language;

/** Something that is said differently in each language: a date, a kind of help. */
@FunctionalInterface
public interface Spoken {
    String in(Language language, Phrasebook phrasebook);

    /** The phrase with this key. */
    static Spoken phrase(String key, Object... arguments) {
        return (language, phrasebook) -> phrasebook.say(language, key, arguments);
    }
}

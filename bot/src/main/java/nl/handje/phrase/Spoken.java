package nl.handje.phrase;

import java.util.List;
import java.util.stream.Collectors;
import nl.handje.nlp.Language;

/** Something that is said differently in each language: a date, a kind of help. */
@FunctionalInterface
public interface Spoken {
    String in(Language language, Phrasebook phrasebook);

    /** "Een rit, gezelschap en hulp bij een klus"; nothing when there is nothing. */
    static Spoken all(List<Spoken> things) {
        return things.size() < 2
                ? inARow(things)
                : phrase("list.and", inARow(things.subList(0, things.size() - 1)), things.getLast());
    }

    private static Spoken inARow(List<Spoken> things) {
        return (language, phrasebook) -> things.stream().map(it -> it.in(language, phrasebook))
                .collect(Collectors.joining(", "));
    }

    /** The phrase with this key. */
    static Spoken phrase(String key, Object... arguments) {
        return (language, phrasebook) -> phrasebook.say(language, key, arguments);
    }
}

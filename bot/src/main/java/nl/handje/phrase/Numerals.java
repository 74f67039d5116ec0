package nl.handje.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Language;

/** Numbers as people write them, in both languages: in digits, or one to twelve in a word. */
public final class Numerals {
    private static final int MOST_DIGITS = 3;

    private final List<List<String>> names;

    public Numerals(Phrasebook phrasebook) {
        names = Stream.of(Language.values()).map(language -> Arrays
                .asList(phrasebook.phrases(language).getOrDefault("words.hours.numbers", "").split("\\|"))).toList();
    }

    /** The number that a word says; empty when it says none, or one of more than three digits. */
    public Optional<Integer> in(String word) {
        return word.length() <= MOST_DIGITS && word.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(word))
                : names.stream().map(each -> each.indexOf(word) + 1).filter(number -> number > 0).findFirst();
    }
}

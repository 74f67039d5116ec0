package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every Dutch word that the bot says is one that somebody at level B1 knows. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingLevelTest {
    private final DutchWords words = DutchWords.read();

    ReadingLevelTest() throws IOException {
    }

    List<String> features() throws IOException {
        return PhraseFile.features("nl");
    }

    @ParameterizedTest
    @MethodSource("features")
    void it_says_only_words_that_are_known_at_b1(String feature, TestReporter reporter) throws IOException {
        var file = PhraseFile.read(feature, "nl");
        var hard = new ArrayList<String>();
        file.spoken().forEach((key, text) -> DutchWords.in(text).stream().filter(this::isHard)
                .forEach(word -> hard.add(key + ": " + word)));
        reporter.publishEntry(feature, "%.1f %% of the words at B1".formatted(share(file)));
        assertThat(hard).as("say it with easier words, or see b1-words_nl.txt").isEmpty();
    }

    private boolean isHard(String word) {
        return !words.areKnown(word) && !words.isTerm(word);
    }

    private double share(PhraseFile file) {
        var all = file.spoken().values().stream().flatMap(text -> DutchWords.in(text).stream()).toList();
        return all.isEmpty() ? 100 : 100.0 * all.stream().filter(words::areKnown).count() / all.size();
    }

    @Test
    void the_list_is_that_of_everyday_life() {
        assertThat(words.listed()).hasSizeGreaterThan(3_500).isSorted().doesNotHaveDuplicates()
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && word.matches("[\\p{L}-]+"));
    }

    @Test
    void every_term_is_in_use_and_says_why() throws IOException {
        assertThat(DutchWords.lines("terms_nl.txt")).allMatch(line -> line.matches("\\S+ = \\S.{8,}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buren", "gewandeld", "brieven", "huizen", "kopjes", "liefs", "doorgegeven", "meegelezen",
            "huisdieren", "boodschappen", "verzorgingshuis", "foto's", "vindt", "geschreven", "postcodegebied",
            "snelste"})
    void forms_and_compounds_of_everyday_words_are_known(String word) {
        assertThat(words.areKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"faciliteren", "participatie", "implementeren", "consternatie", "derhalve", "beschikking",
            "desbetreffende", "adequaat", "indicatiestelling", "prioriteren", "ontheffing", "retourneren", "evaluatie",
            "geraadpleegd", "gehonoreerd", "mutatie", "omtrent", "alsmede", "geautoriseerd", "anticiperen"})
    void words_of_the_office_are_not(String word) {
        assertThat(words.areKnown(word)).isFalse();
    }
}

package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon that brings words of both languages to one concept, and what the models see of it. */
class ConceptsTest {
    private static final Concepts CONCEPTS = Concepts.load();
    private static final ConceptFeatures FEATURES = new ConceptFeatures();

    private static Collection<String> features(String text) {
        return FEATURES.extractFeatures(Words.of(text), Map.of());
    }

    private static Set<String> concepts(String text) {
        var concepts = new HashSet<>(features(text));
        concepts.removeIf(it -> !it.startsWith("k:"));
        return concepts;
    }

    @Test
    void a_phrase_wins_over_its_words() {
        var found = CONCEPTS.at(Words.of("water geven"), 0);
        assertThat(found.words()).isEqualTo(2);
        assertThat(found.names()).contains("water-plants");
        assertThat(CONCEPTS.at(Words.of("water"), 0).names()).doesNotContain("water-plants");
    }

    @Test
    void a_phrase_is_found_only_where_it_begins() {
        assertThat(CONCEPTS.at(Words.of("ik wil water geven"), 0).words()).isEqualTo(1);
        assertThat(CONCEPTS.at(Words.of("ik wil water geven"), 2).words()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"maaien, mow", "maaide, mow", "snoeiden, prune", "harkten, weeds"})
    void a_stem_stands_for_any_ending(String word, String concept) {
        assertThat(CONCEPTS.at(new String[]{word}, 0)).isEqualTo(new Concepts.Found(List.of(concept), 1));
    }

    @ParameterizedTest
    @CsvSource({"telly's, telly", "hotplates, hotplate", "wasps's, wasps"})
    void an_ending_does_not_hide_a_word(String word, String known) {
        assertThat(CONCEPTS.at(new String[]{word}, 0).names()).isNotEmpty()
                .isEqualTo(CONCEPTS.at(new String[]{known}, 0).names());
    }

    @Test
    void a_word_by_itself_wins_over_its_stem_and_an_unknown_one_means_nothing() {
        assertThat(CONCEPTS.at(new String[]{"maaier"}, 0).names()).contains("mow");
        assertThat(CONCEPTS.at(new String[]{"qwrtzx"}, 0)).isEqualTo(new Concepts.Found(List.of(), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"heg snoeien | prune the hedge", "gazon maaien | mow the lawn",
            "planten water geven | water the plants", "traphekje | stair gate", "afdekzeil | dust sheets",
            "een nieuw gezicht | a new face", "rondje vijver | round the pond"})
    void the_same_meaning_in_both_languages_shares_its_concepts(String dutch, String english) {
        assertThat(concepts(dutch)).isNotEmpty().containsAnyElementsOf(concepts(english));
    }

    @Test
    void a_dutch_and_an_english_sentence_share_pairs_too() {
        assertThat(features("ik kan een heg snoeien"))
                .anyMatch(it -> it.equals("p:@prune_@hedge") || it.equals("p:@hedge_@prune"));
        assertThat(features("I can prune a hedge"))
                .anyMatch(it -> it.equals("p:@prune_@hedge") || it.equals("p:@hedge_@prune"));
    }

    @Test
    void unknown_words_in_a_row_are_one_gap() {
        assertThat(features("heg qwrtzx zxqvbn wvxzq")).contains("q:@hedge_#_>").doesNotContain("q:#_#");
    }

    @Test
    void no_pair_is_made_with_a_gap() {
        assertThat(features("heg qwrtzx maaien")).contains("p:@hedge_@mow")
                .noneMatch(it -> it.startsWith("p:") && it.contains("#"));
    }

    @Test
    void an_empty_message_has_only_its_ends() {
        assertThat(features("")).containsExactlyInAnyOrder("q:<_>", "s:<_>");
    }
}

package nl.handje.nlp.concern;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import java.time.Duration;
import org.junit.jupiter.params.provider.ValueSource;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small language that the rules of concerns are written in. */
class PhraseTest {
    private static boolean matches(String phrase, String text) {
        return Phrase.of(List.of(phrase)).matcher(text).find();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "ik wil dood ; nu zeg ik: ik, wil  dood!", "(pijn|druk) op borst ; druk op borst",
            "(pijn|druk) op borst ; pijn op borst", "sla* mij ; slaat mij", "sla* mij ; sla mij",
            "komt niet (meer)? uit ; komt niet meer uit", "komt niet (meer)? uit ; komt niet uit",
            "wil ... dood ; wil dood", "wil ... dood ; wil nu echt heel graag dood",
            "(snij|krab) ... ; ik krab", "bol.com kaart ; een bol.com kaart",
            "alleen de ramen (hoor)? $ ; nee, alleen de ramen!", "alleen de ramen (hoor)? $ ; alleen de ramen hoor :-)",
            "^ alleen de ... gordijn* ; alleen de gordijnen", "^alleen de ; '  «alleen de gordijnen'"})
    void a_phrase_is_found(String phrase, String text) {
        assertThat(matches(phrase.strip(), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "ik wil dood ; ik wil nu dood", "ik wil dood ; ik wil doodgaan",
            "ik wil dood ; nik wil dood", "(pijn|druk) op borst ; last op borst",
            "sla* mij ; mislaat mij", "komt niet (meer)? uit ; komt niet even uit",
            "wil ... dood ; wil een twee drie vier vijf dood", "bol.com kaart ; bolxcom kaart",
            "^ alleen de gordijnen ; niet alleen de gordijnen", "^ alleen ; ja, alleen",
            "alleen de ramen (hoor)? $ ; alleen de ramen branden"})
    void what_only_resembles_it_is_not(String phrase, String text) {
        assertThat(matches(phrase.strip(), text)).isFalse();
    }

    @Test
    void one_of_several_phrases_is_enough() {
        assertThat(Phrase.of(List.of("levensmoe", "uitgeput")).matcher("zo uitgeput").find()).isTrue();
    }

    private static Rules.Evidence evidence(String folded) {
        return Rules.of(Language.NL).evidence(folded).getOrDefault(Concern.SUICIDE, Rules.Evidence.NONE);
    }

    @Test
    void what_speaks_for_a_concern_is_weighed_against_what_speaks_against_it() {
        var plain = evidence("ik wil dood");
        var idiom = evidence("ik wil wel dood van de hitte");
        assertThat(plain.weight()).isEqualTo(3);
        assertThat(plain.passage()).hasValueSatisfying(it -> assertThat(it.in("ik wil dood")).isEqualTo("wil dood"));
        assertThat(idiom.weight()).isEqualTo(1);
    }

    @Test
    void the_weaker_rules_weigh_less_and_none_weighs_nothing() {
        assertThat(evidence("alles weggegeven").weight()).isEqualTo(1.5);
        assertThat(evidence("kopje koffie"))
                .isEqualTo(new Rules.Evidence(0, java.util.Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "' ", "\"'., ", "'k ", "a"})
    void a_message_of_nothing_but_signs_is_read_as_fast_as_any(String sign) {
        var phrase = Phrase.of(List.of("ik ... wil ... niet ... leven"));
        var text = "ik wil niet " + sign.repeat(4_000 / sign.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(phrase.matcher(text).find()).isFalse());
    }
}

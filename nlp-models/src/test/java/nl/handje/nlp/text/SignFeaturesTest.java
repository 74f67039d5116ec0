package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the models see of the signs of danger in a message. */
class SignFeaturesTest {
    private static final SignFeatures FEATURES = new SignFeatures();

    private static Collection<String> features(String text) {
        return FEATURES.extractFeatures(Words.of(text), Map.of());
    }

    @Test
    void signs_are_seen_alone_and_in_pairs_wherever_they_stand() {
        assertThat(features("mijn arm is sinds vanochtend gevoelloos")).containsExactlyInAnyOrder("z:body-limb",
                "z:feels-wrong", "z:since-moments", "z:body-limb_feels-wrong", "z:body-limb_since-moments",
                "z:feels-wrong_since-moments");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"arm gevoelloos sinds vanochtend | numb arm since this morning",
            "hij zit op slot in de kelder | locked in the cellar", "geheim, niet vertellen | our secret, don't tell"})
    void both_languages_share_their_signs(String dutch, String english) {
        assertThat(features(dutch)).isNotEmpty().containsAnyElementsOf(features(english));
    }

    @Test
    void a_message_without_signs_has_none() {
        assertThat(features("wie wil vrijdag boodschappen doen")).isEmpty();
    }
}

package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    private static final Cues CUES = new Cues(new Phrasebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOG           | Er is een hond in huis                       | true
            DOG           | Er is geen hond in huis                      | false
            DOG           | I have two dogs                              | true
            DOG           | I have no dogs                               | false
            STAIRS        | Ik woon driehoog                             | true
            STAIRS        | het gaat om een trapgevel                    | false
            BACK          | naar het ziekenhuis en weer terug            | true
            BACK          | there and back please                        | true
            THERE_AT      | Ik moet er om 9:45 zijn                      | true
            LEAVE_AT      | kunt u mij komen halen om 9 uur              | true
            LITTLE_DUTCH  | I don't speak Dutch                          | true
            LIFTING       | niet zwaar tillen                            | true
            """)
    void what_a_helper_must_know_is_found_and_what_is_denied_is_not(String fact, String text, boolean found) {
        assertThat(CUES.has("fact." + fact, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ik weet niet of ik dat mag vragen                  | true
            ik wil niemand lastigvallen                        | true
            I don't want to bother anybody                     | true
            sorry dat ik het vraag                             | false
            sorry to ask                                       | false
            """)
    void an_apology_is_no_hesitation(String text, boolean hesitates) {
        assertThat(CUES.names("hesitation", text)).isEqualTo(hesitates);
    }
}

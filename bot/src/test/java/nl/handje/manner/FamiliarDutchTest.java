package nl.handje.manner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written with "u", read with "je". */
class FamiliarDutchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kunt u uw postcode typen?                | Kun je je postcode typen?
            Hebt u hulp nodig? U hebt een vraag.     | Heb je hulp nodig? Je hebt een vraag.
            Bent u zelf een kind?                    | Ben je zelf een kind?
            Dan ziet u die voornaam.                 | Dan zie je die voornaam.
            Wat vindt u ervan?                       | Wat vind je ervan?
            Daarna gaat u verder.                    | Daarna ga je verder.
            Weet u het zeker?                        | Weet je het zeker?
            Zodra iemand ja zegt, hoort u het.       | Zodra iemand ja zegt, hoor je het.
            In welke taal praat u het liefst?        | In welke taal praat je het liefst?
            Als u heeft gekozen                      | Als je hebt gekozen
            """)
    void the_verb_goes_with_it(String polite, String familiar) {
        assertThat(FamiliarDutch.of(polite)).isEqualTo(familiar);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {0} helpt u: {1}                         | {0} helpt je: {1}
            Een mens leest het en antwoordt u hier.  | Een mens leest het en antwoordt je hier.
            Een buur die u helpt                     | Een buur die je helpt
            Zo vraag ik het u. Wanneer het u uitkomt | Zo vraag ik het je. Wanneer het je uitkomt
            """)
    void somebody_elses_verb_stays(String polite, String familiar) {
        assertThat(FamiliarDutch.of(polite)).isEqualTo(familiar);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dat ligt niet aan u.                     | Dat ligt niet aan jou.
            Dat blijft tussen u en mij.              | Dat blijft tussen jou en mij.
            u                                        | jij
            Dank u wel!                              | Dank je wel!
            Wat erg dat u zich zo voelt.             | Wat erg dat je je zo voelt.
            Maakt u zich zorgen?                     | Maak je je zorgen?
            U en {0} schrijven elkaar.               | Jij en {0} schrijven elkaar.
            """)
    void je_jou_and_jij_stand_in_their_places(String polite, String familiar) {
        assertThat(FamiliarDutch.of(polite)).isEqualTo(familiar);
    }

    @Test
    void other_words_stay_as_they_are() {
        assertThat(FamiliarDutch.of("Om 8 uur duurt het nu even, buur. Foto’s niet.")).isEqualTo(
                "Om 8 uur duurt het nu even, buur. Foto’s niet.");
    }
}

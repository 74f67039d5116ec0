package nl.handje.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTest {
    private final Discretion discretion = new Discretion(new Phrasebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "moet er iemand mijn hond uitlaten want ik zit de hele dag op cursus | moet er iemand mijn hond uitlaten",
            "wie voert de kat als ik op vakantie ben | wie voert de kat",
            "hallo ik ben Riet en ik zoek hulp met de gordijnen | ik zoek hulp met de gordijnen",
            "hond uitlaten in de Rijksstraat Zuid in Geleen | hond uitlaten",
            "can you feed the cat while we're away | can you feed the cat",
            "my name is ben and i need new curtains | i need new curtains"})
    void what_no_stranger_should_read_is_left_out_and_what_they_need_stays(String said, String read) {
        assertThat(discretion.of(said)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joost hier", "Hoi Joost hier!", "mijn naam is jan", "hi my name is ben", "I'm Margaret",
            "de sleutel van de hond ligt bij de buren", "the key is under the mat", "ik woon alleen",
            "I'm 79 and on my own since my husband passed", "Dorpsstraat"})
    void nothing_is_left_of_what_only_tells_of_that(String said) {
        assertThat(discretion.of(said)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik ben blind", "i am deaf", "I cannot lift it on my own", "dat lukt mij niet alleen",
            "is er iemand hier die kan schilderen", "het pakje ligt bij de buren", "mijn sleutel is afgebroken",
            "een rit naar de Dorpsstraat"})
    void what_somebody_needs_to_know_stays(String said) {
        assertThat(discretion.of(said)).isEqualTo(said);
    }
}

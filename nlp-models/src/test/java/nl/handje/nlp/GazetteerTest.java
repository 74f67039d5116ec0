package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The towns of the Netherlands by name and by place. */
class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"sittard, Sittard", "DEN HAAG, Den Haag", "The Hague, Den Haag",
            "s Hertogenbosch, 's-Hertogenbosch",
            "Den Bosch, 's-Hertogenbosch", "A’dam, Amsterdam"})
    void a_name_is_known_however_it_is_written(String written, String town) {
        assertThat(GAZETTEER.exactly(written)).map(Town::name).contains(town);
    }

    @ParameterizedTest
    @CsvSource({"Sitard, Sittard", "Sittardt, Sittard", "Sittrad, Sittard", "Sottard, Sittard",
            "Amsterdaam, Amsterdam", "Amsterdma, Amsterdam"})
    void one_mistake_in_a_longer_name_is_forgiven(String written, String town) {
        assertThat(GAZETTEER.exactly(written)).isEmpty();
        assertThat(GAZETTEER.town(written)).map(Town::name).contains(town);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xittard", "Sttrd", "Sittardts", "Bst", "Bestt", "Parijs"})
    void more_is_not(String written) {
        assertThat(GAZETTEER.town(written)).isEmpty();
    }

    @Test
    void the_largest_comes_first_and_each_once() {
        assertThat(List.copyOf(GAZETTEER.towns())).hasSizeGreaterThan(1000).doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparingInt(Town::population).reversed());
    }

    @Test
    void distances_are_as_the_crow_flies() {
        var sittard = GAZETTEER.exactly("Sittard").orElseThrow();
        var amsterdam = GAZETTEER.exactly("Amsterdam").orElseThrow();
        assertThat(sittard.kilometresTo(amsterdam)).isCloseTo(167.6, Offset.offset(3.0))
                .isEqualTo(amsterdam.kilometresTo(sittard));
        assertThat(sittard.kilometresTo(sittard)).isZero();
    }

    @Test
    void the_nearest_town_is_at_most_twenty_five_kilometres_away() {
        assertThat(GAZETTEER.nearest(50.9990, 5.8700)).map(Town::name).contains("Sittard");
        assertThat(GAZETTEER.nearest(54.5, 4.0)).isEmpty();
    }
}

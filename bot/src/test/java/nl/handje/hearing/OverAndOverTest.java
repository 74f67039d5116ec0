package nl.handje.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A child that plays with the telephone, somebody who falls asleep on a key: they are answered as anybody is. */
@TownTest
class OverAndOverTest {
    @Autowired
    Town town;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ook", "sorry", "nee,", "10 uur", ",", "doe maar",
            "elke week komt er iemand", "every week it is", "ik krijg dan niet elke dinsdag", "kan iemand mij"})
    @Timeout(60)
    void one_word_four_thousand_signs_long_is_answered_wherever_it_is_said(String word) {
        var anna = town.neighbour("Anna", "nl");
        anna.says("kan iemand donderdag om half drie met mij naar het ziekenhuis in Sittard rijden?");
        anna.readsEverything();

        anna.says(Texts.overAndOver(word));
        assertThat(anna.readsEverything()).isNotEmpty();
        anna.says("ja");
        anna.readsEverything();
        anna.says(Texts.overAndOver(word));
        assertThat(anna.readsEverything()).isNotEmpty();
    }
}

package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ben drove Anna on Thursday, and she would like him to come again. */
class WantsThemAgainTest extends AgreedTestCase {
    @BeforeEach
    void it_is_over() {
        town.clockMovesTo(at("2026-11-26T18:30"));
        forgotten();
    }

    @Test
    void what_is_asked_beside_how_it_went_is_not_lost() {
        anna.says("het ging heel goed, lieve man. mag hij volgende week weer?");
        anna.reads("Fijn om te horen!");
        anna.readsSomethingWith("Klopt dit?", "een rit naar de kapper", "op donderdag 3 december om 14:30");
        ben.readsSomethingWith("Zou u Anna een volgende keer weer willen helpen?");
        anna.says("ja");
        anna.readsSomethingWith("Zal ik eerst alleen Ben vragen?");
        assertThat(database.sql("select count(*) from help_request").query(Long.class).single()).isEqualTo(2);
        anna.taps("Ja, eerst die buur");
        town.forgetWhatWasSaid();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kan hij volgende week dinsdag weer?|op dinsdag 1 december om 14:30",
            "mag hij vrijdag om 3 uur weer komen?|op vrijdag 27 november om 15:00",
            "could he come again next week?|on Thursday 3 December at 14:30"})
    void whether_they_can_come_again_is_a_new_ask(String words, String when) {
        anna.taps("Goed");
        forgotten();
        anna.taps("Nee, dat hoeft niet");
        forgotten();
        anna.says(words);
        anna.readsSomethingWith(when);
        town.forgetWhatWasSaid();
    }
}

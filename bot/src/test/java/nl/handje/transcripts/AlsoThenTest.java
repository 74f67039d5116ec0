package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that is named beside another one is added to it; a day that is named in its place is not. */
class AlsoThenTest extends StrangerTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zondag alleen 's ochtends|dinsdag; zondag tot 12:00",
            "en donderdag kan ook|dinsdag en donderdag",
            "nee, woensdag|Wanneer: woensdag.", "alleen zondag|Wanneer: zondag."})
    void a_helper_says_when_as_well(String words, String when) {
        var ben = offers("nl", "ik wil wel boodschappen doen op dinsdag", "Ja, dat is goed");
        ben.says(words);
        ben.readsSomethingWith("Klopt dit?", when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sunday only in the morning|Tuesday; Sunday until 12:00",
            "friday works too|Tuesday and Friday", "no, wednesday|When: Wednesday."})
    void a_helper_says_when_as_well_in_english(String words, String when) {
        var ben = offers("en", "I can do shopping on Tuesdays", "Yes, that is fine");
        ben.says(words);
        ben.readsSomethingWith("Is this right?", when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "zondag alleen 's ochtends|op dinsdag 24 november of op zondag 29 november, in de ochtend",
            "vrijdag kan ook hoor|op dinsdag 24 november of op vrijdag 27 november",
            "nee doe maar woensdag|wandelen, op woensdag 25 november."})
    void an_asker_says_when_as_well(String words, String when) {
        var anna = asks("nl", "kan iemand dinsdag met mij wandelen? 6131", "Ja, dat is goed");
        anna.says(words);
        anna.readsSomethingWith("Klopt dit?", when);
    }

    @Test
    void what_runs_already_can_be_on_another_day_as_well() {
        var anna = asks("en", "can somebody walk with me on Tuesday? 6131", "Yes, that is fine");
        anna.taps("Yes");
        anna.readsAll();
        anna.says("sunday is fine too");
        anna.readsSomethingWith("on Tuesday 24 November or on Sunday 29 November");
    }

    private Neighbour offers(String language, String words, String consent) {
        var ben = asks(language, words, consent);
        ben.says("6131");
        ben.readsAll();
        return ben;
    }

    private Neighbour asks(String language, String words, String consent) {
        var somebody = town.neighbour("Anna", language);
        somebody.says(words);
        somebody.readsAll();
        somebody.taps(consent);
        somebody.readsAll();
        return somebody;
    }
}

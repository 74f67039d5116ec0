package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Yes, and it has to be Tuesday": what follows the yes to whether words may be kept is not lost. */
class YesAndMoreTest extends StrangerTestCase {
    private static final String JOB = "Kan iemand vrijdag helpen met een klus in huis? 6131";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ja, de gordijnen dan maar|‘de gordijnen dan maar’",
            "ja hoor, graag de hoge plank in de gang|‘de hoge plank in de gang’",
            "jazeker prima maar doe maar donderdag|op donderdag 26 november",
            "ja is goed en er is een hond|er is een hond"})
    void it_is_read_as_if_it_was_said_next(String words, String read) {
        var anna = asked("nl", JOB);
        anna.says(words);
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij een klus", read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yes fine, and it has to be Tuesday|on Tuesday 24 November",
            "yes please, make it thursday|on Thursday 26 November"})
    void it_is_read_as_if_it_was_said_next_in_english(String words, String read) {
        var anna = asked("en", "Can somebody do my shopping on Friday? 6131");
        anna.says(words);
        anna.readsSomethingWith("Is this right? You are looking for help with the groceries", read);
    }

    @ParameterizedTest
    @CsvSource({"ja dat is goed hoor", "'jazeker mag dat, dank u'", "ja natuurlijk"})
    void a_longer_yes_agrees_to_nothing_else(String words) {
        var anna = asked("nl", JOB);
        anna.says(words);
        anna.readsSomethingWith("Klopt dit?").offering("Ja", "Aanpassen", "Stoppen");
    }

    @Test
    void a_question_after_it_is_answered() {
        var anna = asked("nl", "Kan iemand vrijdag boodschappen doen?");
        anna.says("ja natuurlijk, wat kost het?");
        anna.readsSomethingWith("Het kost niets.");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void a_second_matter_after_it_is_noted() {
        var anna = asked("nl", "Kan iemand vrijdag boodschappen doen? 6131");
        anna.says("ja prima en kan iemand ook de hond uitlaten");
        anna.reads("Dat heb ik genoteerd. Daar kom ik zo op terug.");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen");
    }

    @Test
    void what_it_is_about_can_come_with_it() {
        var anna = asked("en", "I need help");
        anna.says("yes of course, can somebody mow my lawn");
        anna.readsSomethingWith("When do you need help?");
        anna.says("friday");
        anna.readsSomethingWith("postcode");
    }

    private Neighbour asked(String language, String words) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsAll();
        return anna;
    }
}

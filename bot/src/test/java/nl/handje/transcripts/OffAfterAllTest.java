package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who needs it no more says so with a word why, in the middle of the questions. Nothing is lost by a guess. */
@Transcript
class OffAfterAllTest {
    @Autowired
    Town town;

    private Neighbour readsItBack(String language) {
        var anna = town.neighbour("Anna", language);
        anna.says(language.equals("nl")
                ? "kan iemand zaterdag mijn gras maaien? 6131 AB"
                : "can somebody mow my lawn on Saturday? 6131 AB");
        anna.readsSomethingWith("Handje");
        anna.says(language.equals("nl") ? "ja" : "yes");
        anna.readsSomethingWith(language.equals("nl") ? "Klopt dit?" : "Is this right?");
        return anna;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|laat maar, mijn zoon doet het",
            "nl|eigenlijk hoeft het niet meer nodig, laat maar",
            "nl|wacht laat maar heb er al een", "en|actually never mind, done", "en|never mind, my son does it"})
    void it_waits_and_one_word_brings_it_back(String language, String words) {
        var anna = readsItBack(language);
        anna.says(words);
        anna.readsSomethingWith(language.equals("nl") ? "Dan laat ik het even rusten." : "Then I let it rest for now.");
        anna.says(language.equals("nl") ? "ja, verder" : "yes, go on");
        anna.readsSomethingWith("");
        anna.readsSomethingWith(language.equals("nl") ? "Klopt dit?" : "Is this right?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|nee hoeft niet meer, heb er al een|Wilt u dit afzeggen: hulp in de tuin?",
            "en|no longer needed, my son did it|Do you want to call this off: help in the garden?"})
    void what_is_being_looked_for_is_called_off_when_they_say_so(String language, String words, String question) {
        var anna = readsItBack(language);
        anna.says(language.equals("nl") ? "ja" : "yes");
        anna.readsSomethingWith(language.equals("nl") ? "Dank u" : "Thank you");
        anna.says(words);
        anna.readsSomethingWith(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|ik zoek een rit naar de dokter in Geleen|ja|nu|postcode",
            "en|I need a ride to the doctor in Geleen|yes|now|postcode"})
    void now_is_a_time(String language, String ask, String yes, String now, String next) {
        var anna = town.neighbour("Anna", language);
        anna.says(ask);
        anna.readsSomethingWith("Handje");
        anna.says(yes);
        anna.readsSomethingWith("");
        anna.says(now);
        anna.readsSomethingWith(next);
    }

    @Test
    void what_is_not_needed_at_some_hour_is_a_correction() {
        var anna = readsItBack("nl");
        anna.says("het hoeft niet meer zaterdag, zondag mag ook");
        anna.readsSomethingWith("Klopt dit?", "zondag");
    }
}

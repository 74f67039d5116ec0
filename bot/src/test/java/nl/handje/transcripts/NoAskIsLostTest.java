package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However it is begun: after chatter, after a no, after a scare, what is asked is heard with all that it says. */
@Transcript
class NoAskIsLostTest {
    @Autowired
    Town town;

    @AfterEach
    void what_a_human_reads_is_not_for_here() {
        town.forgetWhatWasSaid();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|ik hou van bloemen|ik zoek iemand voor de tuin|ja|Wanneer hebt u hulp nodig?",
            "en|I like flowers|looking for help in the garden|yes|When do you need help?"})
    void a_short_ask_after_chatter_is_more_than_the_button(String language, String chatter, String ask, String yes,
            String next) {
        var anna = town.neighbour("Anna", language);
        anna.says(chatter);
        anna.readsAll().orElseThrow().offeringOnly(language.equals("nl")
                ? new String[]{"Ik zoek hulp", "Ik wil iemand helpen", "Hoe werkt het?"}
                : new String[]{"I need help", "I want to help somebody", "How does it work?"});
        anna.says(ask);
        anna.readsSomethingWith("Handje");
        anna.says(yes);
        anna.readsSomethingWith(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|ik wil niet meer leven|nee ik wil gewoon hulp met een formulier|Mag ik bewaren",
            "en|I want to end my life|no I just want help with a form|May I keep"})
    void an_ask_behind_a_no(String language, String danger, String ask, String question) {
        var anna = town.neighbour("Anna", language);
        anna.says(danger);
        anna.readsSomethingWith("0800-0113");
        anna.says(ask);
        anna.readsSomethingWith(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Zeg dat ze de achterdeur moeten nemen", "zeg maar dat ze moeten aanbellen",
            "ik ben bang dat ze mijn kinderen afpakken"})
    void who_tells_the_neighbours_the_way_is_in_no_danger(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsSomethingWith("Waarmee kan ik u helpen?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|Kan iemand donderdag de hond uitlaten? Ik woon in de Rosmolenstraat 12 in Sittard|U woont in Sittard",
            "en|Can somebody walk my dog on Thursday? I live at 12 Mill Street in Sittard|You live in Sittard"})
    void the_town_behind_a_street_is_where_they_live(String language, String words, String place) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith("Handje");
        anna.says(language.equals("nl") ? "ja" : "yes");
        anna.readsSomethingWith(place);
    }

    @Test
    void the_digits_where_another_lives_put_the_place_right() {
        var kate = town.neighbour("Kate", "en");
        kate.says("My mother in Geleen needs somebody to do her groceries on Friday");
        kate.readsSomethingWith("May I keep");
        kate.says("yes");
        kate.readsSomethingWith("your mother");
        kate.says("yes");
        kate.readsSomethingWith("");
        kate.says("6161");
        kate.readsSomethingWith("Is this right?", "in 6161");
        kate.says("she's at 6162");
        kate.readsSomethingWith("Is this right?", "in 6162");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|ik ben zo moe|Dat klinkt zwaar.", "en|I'm so tired|That sounds hard.",
            "nl|ik zoek werk|zonder betaling", "en|I'm looking for a job|without payment"})
    void a_sigh_is_heard_and_work_is_no_help(String language, String words, String answer) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith(answer);
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes to mind after the ask was placed reaches who helps, when its writer wants that. */
@Transcript
class ToldLaterTest {
    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    Neighbour ben;

    @BeforeEach
    void ben() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
    }

    @Test
    void a_yes_in_words_adds_it_for_the_neighbour() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("de bel is kapot dus hard kloppen");
        anna.reads("Zal ik dit bij uw vraag zetten? Dan leest de helper het ook: ‘de bel is kapot dus hard kloppen’")
                .offering("Ja, zet het erbij", "Nee, niet nodig", "Het is een nieuwe vraag");
        anna.says("ja doe maar");
        anna.readsSomethingWith("Dank u, dat lezen de buren er nu bij.", "de bel is kapot dus hard kloppen");
        ben.readsSomethingWith("de bel is kapot dus hard kloppen");
    }

    @Test
    void a_no_leaves_the_ask_as_it_was() {
        var anna = asks("en", "Can somebody do my shopping on Friday?", "Yes, that is fine", "Yes");
        anna.says("the bell is broken so knock hard");
        anna.readsSomethingWith("Shall I add this to your request?", "“the bell is broken so knock hard”");
        anna.says("no thanks");
        anna.reads("All right. I do not add it. I keep looking.");
    }

    @Test
    void what_somebody_has_is_no_offer() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("ik heb een rood hek");
        anna.readsSomethingWith("Zal ik dit bij uw vraag zetten?", "‘ik heb een rood hek’");
        anna.taps("Ja, zet het erbij");
        anna.readsSomethingWith("dat lezen de buren er nu bij", "ik heb een rood hek");
        ben.readsSomethingWith("ik heb een rood hek");
        anna.says("ik heb twee katten");
        anna.readsSomethingWith("Zal ik dit bij uw vraag zetten?", "‘ik heb twee katten’");
    }

    @Test
    void what_somebody_has_is_no_offer_in_english() {
        var anna = asks("en", "Can somebody do my shopping on Friday?", "Yes, that is fine", "Yes");
        anna.says("I have a red gate");
        anna.readsSomethingWith("Shall I add this to your request?", "“I have a red gate”");
        anna.says("no thanks");
        anna.reads("All right. I do not add it. I keep looking.");
        anna.says("I do have a walker");
        anna.readsSomethingWith("Shall I add this to your request?", "“I do have a walker”");
    }

    @Test
    void what_somebody_wants_to_do_for_others_is_an_offer() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("ik heb een grasmaaier die u mag lenen");
        anna.readsSomethingWith("Wanneer zou het u uitkomen?");
    }

    @Test
    void what_tells_of_an_illness_is_not_offered_to_neighbours() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("ik heb namelijk reuma en kanker gehad");
        assertThat(anna.readsAll().orElseThrow().text()).doesNotContain("kanker");
    }

    @Test
    void half_a_day_later_it_is_about_something_else() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        clock.advance(Duration.ofHours(13));
        anna.says("de bel is kapot dus hard kloppen");
        anna.readsSomethingWith("Waarmee kan ik u helpen?");
    }

    @Test
    void what_is_hardly_an_ask_is_offered_as_an_addition() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("het gaat vooral om de zware tassen hoor");
        anna.readsSomethingWith("Zal ik dit bij uw vraag zetten?", "‘het gaat vooral om de zware tassen hoor’")
                .offering("Ja, zet het erbij", "Nee, niet nodig", "Het is een nieuwe vraag");
        anna.says("ja");
        anna.readsSomethingWith("dat lezen de buren er nu bij");
        ben.readsSomethingWith("het gaat vooral om de zware tassen hoor");
    }

    @Test
    void it_can_be_something_new_after_all() {
        var anna = asks("en", "Can somebody do my shopping on Friday?", "Yes, that is fine", "Yes");
        anna.says("its mostly about the heavy bags you know");
        anna.readsSomethingWith("Shall I add this to your request?").offering("Yes, add it", "No, no need",
                "It is a new request");
        anna.says("it is a new request");
        anna.readsSomethingWith("What can a neighbour help you with?");
        anna.says("stop");
        anna.readsSomethingWith("we will leave that");
    }

    @Test
    void another_kind_of_help_is_no_addition() {
        var anna = asks("nl", "Kan iemand vrijdag boodschappen voor mij doen?", "Ja, dat is goed", "Ja");
        anna.says("mijn gras staat zo hoog");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    private Neighbour asks(String language, String words, String consent, String yes) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith("");
        anna.taps(consent);
        anna.readsSomethingWith("postcode");
        anna.says("6131");
        anna.readsSomethingWith("6131");
        anna.taps(yes);
        anna.readsSomethingWith("");
        ben.readsSomethingWith("Zou u dat willen doen?");
        return anna;
    }
}

package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** What is asked about the one who comes, and of them. */
class WhoComesTest extends StrangerTestCase {
    @Test
    void who_will_come_is_told_as_far_as_it_is_known() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var truus = toTheReadBack("nl", "Kan iemand boodschappen voor mij doen?", "Ja, dat is goed", "morgen");
        truus.says("ja");
        truus.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("Zou u dat willen doen?");
        ben.says("ja hoor dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        truus.readsSomethingWith("Ben wil u graag helpen").offering("Ja, graag", "Liever iemand anders");
        truus.says("is het een man of een vrouw");
        truus.reads("Dit is alles wat ik nu weet. De rest spreekt u samen af.");
        truus.readsSomethingWith("Ben wil u graag helpen").offering("Ja, graag", "Liever iemand anders");
    }

    @Test
    void when_somebody_comes_may_be_a_question_to_the_neighbour() {
        var truus = Agreed.dutch(town).asker();
        truus.says("hoe laat komt u");
        truus.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
    }

    @Test
    void when_somebody_comes_may_be_a_question_to_the_neighbour_in_english() {
        var agreed = Agreed.english(town);
        agreed.asker().says("what time will you come");
        agreed.asker().readsSomethingWith("this message").offering("For Ben", "For Handje");
        agreed.asker().taps("For Ben");
        agreed.asker().reads("Passed on to Ben.");
        agreed.helper().reads("Anna: what time will you come");
    }

    @Test
    void i_would_like_to_help_is_a_yes_to_who_was_asked() {
        var ben = Helpers.english(town, "Ben", "I can do shopping for people");
        var rose = toTheReadBack("en", "Can somebody do my shopping?", "Yes, that is fine", "tomorrow");
        rose.says("yes");
        rose.readsSomethingWith("I have now asked one neighbour");
        ben.readsSomethingWith("Would you like to do that?");
        ben.says("I would like to help");
        ben.readsSomethingWith("How kind!");
        rose.readsSomethingWith("Ben would like to help you");
    }

    @Test
    void a_running_request_becomes_another_kind_of_help() {
        var wim = toTheReadBack("nl", "ik zoek iemand voor de boodschappen", "Ja, dat is goed", "dinsdag om 10 uur");
        wim.says("ja");
        wim.readsAll();
        wim.says("doe toch maar een rit in plaats van boodschappen");
        wim.readsSomethingWith("Klopt dit? U zoekt een rit, op dinsdag 24 november om 10:00.");
        wim.says("ja");
        wim.readsSomethingWith("Goed, ik heb het veranderd: een rit");
    }

    @Test
    void a_running_request_becomes_another_kind_of_help_in_english() {
        var wim = toTheReadBack("en", "I need somebody for the shopping", "Yes, that is fine", "Tuesday at 10");
        wim.says("yes");
        wim.readsAll();
        wim.says("make it a lift instead of shopping");
        wim.readsSomethingWith("You are looking for a lift, on Tuesday 24 November at 10:00.");
    }
}

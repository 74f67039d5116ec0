package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that runs: seen, changed, asked about after silence, ended in time, and asked again. */
class RunningRequestTest extends AskingTestCase {
    Neighbour ben;

    @BeforeEach
    void people() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
    }

    @Test
    void another_day_in_words_changes_it_and_tells_who_was_asked() {
        asksForFriday();
        anna.says("doe maar zaterdag");
        anna.reads("Goed, ik heb het veranderd: hulp bij de boodschappen, op zaterdag 28 november. "
                + "Wie ik gevraagd had, hoort het ook.").offering("Nog iets anders");
        ben.reads("Deze vraag is veranderd. U leest hieronder hoe die nu is.");
        ben.reads("Deze vraag is veranderd. Iemand bij u in de buurt (6131) zoekt nu hulp bij de boodschappen, "
                + "op zaterdag 28 november. Zou u dat willen doen?").offering("Dat doe ik", "Niet deze keer");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen", "op zaterdag 28 november");
    }

    @Test
    void what_says_only_that_it_is_fine_is_no_other_kind_of_help() {
        asksForFriday();
        anna.says("doe maar rustig");
        anna.readsSomethingWith("Goed.");
        ben.says("dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
    }

    @Test
    void the_only_thing_that_runs_is_what_is_not_needed_any_more() {
        asksForFriday();
        anna.says("ik wil het toch niet");
        anna.reads("Wilt u dit afzeggen: hulp bij de boodschappen?").offering("Ja, afzeggen",
                "Nee, laat het staan");
        anna.says("ja graag");
        anna.readsSomethingWith("hulp bij de boodschappen");
        ben.readsSomethingWith("");
    }

    @Test
    void nothing_is_called_off_by_a_misunderstanding() {
        asksForFriday();
        anna.says("ik wil het toch niet");
        anna.readsSomethingWith("Wilt u dit afzeggen");
        anna.says("nee");
        anna.reads("Goed, het blijft staan.");
        anna.says("wat heb ik lopen");
        anna.readsSomethingWith("Ik zoek nog: hulp bij de boodschappen");
    }

    @Test
    void who_begins_again_when_asked_whether_it_is_off_is_asked_that_again() {
        asksForFriday();
        anna.says("ik wil het toch niet");
        anna.readsSomethingWith("Wilt u dit afzeggen");
        anna.says("opnieuw beginnen");
        anna.reads("Goed, we beginnen opnieuw.");
        anna.reads("Wilt u dit afzeggen: hulp bij de boodschappen?").offering("Ja, afzeggen",
                "Nee, laat het staan");
        anna.taps("Nee, laat het staan");
        anna.reads("Goed, het blijft staan.");
    }

    @Test
    void of_two_things_that_run_the_one_that_is_named_is_meant() {
        asksForFriday();
        anna.says("Wie kan zaterdag mijn gras maaien?");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("");
        anna.says("de boodschappen hoeven niet meer");
        anna.reads("Wilt u dit afzeggen: hulp bij de boodschappen?");
        anna.taps("Nee, laat het staan");
        anna.reads("Goed, het blijft staan.");
    }

    @Test
    void a_yes_to_the_old_time_is_asked_anew_when_the_time_changes() {
        asksForFriday();
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.says("kan het ook om 3 uur");
        anna.readsSomethingWith("Goed, ik heb het veranderd", "op vrijdag 27 november om 15:00");
        ben.readsSomethingWith("Deze vraag is veranderd. U leest hieronder");
        ben.readsSomethingWith("Deze vraag is veranderd. Iemand", "op vrijdag 27 november om 15:00");
    }

    @Test
    void everything_that_runs_is_shown_with_what_can_be_done_about_it() {
        asksForFriday();
        anna.says("wat heb ik lopen?");
        anna.reads("Dit hebt u lopen:\n• Ik zoek nog: hulp bij de boodschappen, op vrijdag 27 november")
                .offering("Anders: hulp bij de boodschappen", "Niet meer: hulp bij de boodschappen");
        anna.taps("Anders: hulp bij de boodschappen");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, op vrijdag 27 november.");
        anna.says("nee, maandag");
        anna.readsSomethingWith("Klopt dit?", "op maandag 23 november");
        anna.taps("Ja");
        anna.readsSomethingWith("Goed, ik heb het veranderd", "op maandag 23 november");
        ben.readsSomethingWith("U leest hieronder");
        ben.readsSomethingWith("op maandag 23 november");
    }

    @Test
    void several_kinds_in_one_offer_stand_shortly_on_a_button() {
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel met iemand wandelen of Nederlands oefenen");
        carla.readsAll();
        carla.says("/mijn");
        carla.readsSomethingWith("iemand om mee te wandelen en iemand om Nederlands mee te oefenen").offering(
                "Anders: iemand om mee te wandelen en nog iets", "Niet meer: iemand om mee te wandelen en nog iets");
        var eve = Helpers.english(town, "Eve", "I can go for walks with people and practise Dutch with somebody");
        eve.readsAll();
        eve.says("/mine");
        eve.readsSomethingWith("somebody to walk with and somebody to practise Dutch with").offering(
                "Change: somebody to walk with and 1 more", "No longer: somebody to walk with and 1 more");
    }

    @Test
    void two_of_a_kind_have_buttons_that_a_screen_reader_tells_apart() {
        asksForFriday();
        anna.says("wie kan maandag nog eens boodschappen doen?");
        anna.readsAll();
        anna.says("ja");
        anna.readsAll();
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("op vrijdag 27 november", "op maandag 23 november").offering(
                "Anders: hulp bij de boodschappen", "Niet meer: hulp bij de boodschappen",
                "Anders: hulp bij de boodschappen (2)", "Niet meer: hulp bij de boodschappen (2)");
        anna.taps("Niet meer: hulp bij de boodschappen (2)");
        anna.readsAll();
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("op vrijdag 27 november");
        ben.readsAll();
    }

    @Test
    void a_pending_yes_is_seen_and_taken_back() {
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        asksForFriday();
        carla.readsSomethingWith("hulp bij de boodschappen");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!").offering("Toch niet");
        carla.readsSomethingWith("Er is al iemand gevonden");
        anna.readsSomethingWith("Ben wil u graag helpen");
        ben.says("wat heb ik lopen?");
        ben.readsSomethingWith(
                "• U zei ja, de vrager moet nog kiezen: hulp bij de boodschappen, op vrijdag 27 november");
        ben.says("toch niet");
        ben.reads("Dat is goed. Ik zoek iemand anders. U hoeft niets te doen.");
        anna.readsSomethingWith("De buur die wilde helpen, kan toch niet", "Ik zoek meteen verder.");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
    }

    @Test
    void stop_takes_a_pending_yes_back_as_well() {
        asksForFriday();
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        ben.tapsData("stop-all:now");
        ben.readsSomethingWith("Goed, ik ben gestopt.");
        anna.readsSomethingWith("De buur die wilde helpen, kan toch niet");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
    }

    @Test
    void whoever_said_yes_hears_it_when_the_asker_stops() {
        asksForFriday();
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.tapsData("stop-all:now");
        anna.readsSomethingWith("Goed, ik ben gestopt.");
        ben.readsSomethingWith("Deze vraag is niet meer nodig");
    }

    private void asksForFriday() {
        anna.says("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan");
        ben.readsSomethingWith("hulp bij de boodschappen, op vrijdag 27 november");
    }
}

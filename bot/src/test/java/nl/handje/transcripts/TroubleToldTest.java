package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who tells what they cannot do any more, or hardly dares to ask, has asked: nothing of it is lost. */
class TroubleToldTest extends StrangerTestCase {
    @Test
    void who_tells_what_they_cannot_do_asks_for_it() {
        var rie = town.neighbour("Rie", "nl");
        rie.says("goedemorgen, ik ben gisteren gevallen met de fiets en mijn pols is gebroken, "
                + "dus boodschappen lukken even niet");
        rie.readsSomethingWith("Mag ik bewaren");
        rie.says("ja");
        rie.readsSomethingWith("Wanneer hebt u hulp nodig?");
        rie.says("morgenmiddag, 6131 AB");
        rie.readsSomethingWith("U zoekt hulp bij de boodschappen").offering("Ja", "Aanpassen", "Stoppen");
    }

    @Test
    void what_sounds_like_calling_off_is_an_ask_of_who_has_nothing_to_call_off() {
        var kate = town.neighbour("Kate", "en");
        kate.says("Hi, I broke my leg and can't walk the dog");
        kate.readsSomethingWith("May I keep");
        var piet = town.neighbour("Piet", "nl");
        piet.says("ik kan mijn hond niet uitlaten want ik heb mijn been gebroken");
        piet.readsSomethingWith("Mag ik bewaren");
        var joan = town.neighbour("Joan", "en");
        joan.says("I can't do my shopping this week, I have a broken arm");
        joan.readsSomethingWith("May I keep");
        joan.says("yes");
        joan.readsSomethingWith("What is your postcode?");
    }

    @Test
    void whom_the_bot_should_ask_is_an_ask_and_no_offer() {
        var lotte = town.neighbour("Lotte", "nl");
        lotte.says("kunt u iemand vragen die morgenmiddag boodschappen doet, ik heb mijn pols gebroken");
        lotte.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void what_else_is_asked_after_a_no_is_asked() {
        var agnes = town.neighbour("Agnes", "nl");
        agnes.says("kan iemand mij helpen met douchen, ik heb een nieuwe heup");
        agnes.readsSomethingWith("Zoekt u ook iets anders?");
        agnes.says("en boodschappen dan?");
        agnes.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void who_tells_their_age_and_that_family_is_far_away_wants_no_pause() {
        var marie = town.neighbour("Marie", "nl");
        marie.says("ik ben 82 en ik vind het moeilijk om te vragen, mijn dochter woont ver weg");
        marie.readsSomethingWith("U stoort niemand.");
        marie.readsSomethingWith("Mag ik bewaren");
        var ann = town.neighbour("Ann", "en");
        ann.says("I am 84 and a bit embarrassed to ask, my son lives far away");
        ann.readsSomethingWith("You are bothering nobody.");
        ann.readsSomethingWith("May I keep");
    }

    @Test
    void who_is_in_no_hurry_has_answered_when() {
        var marie = town.neighbour("Marie", "nl");
        marie.says("mijn ramen moeten gelapt worden, wie kan dat doen?").readsAll();
        marie.taps("Ja, dat is goed");
        marie.readsSomethingWith("Wanneer hebt u hulp nodig?");
        marie.says("wanneer iemand tijd heeft hoor, ik heb geen haast");
        marie.readsSomethingWith("Wat is uw postcode?");
        var ann = town.neighbour("Ann", "en");
        ann.says("Can somebody change a light bulb for me?").readsAll();
        ann.taps("Yes, that is fine");
        ann.readsSomethingWith("When do you need help?");
        ann.says("no rush");
        ann.readsSomethingWith("What is your postcode?");
    }

    @Test
    void a_question_beside_the_ask_is_answered_and_the_ask_stays() {
        var ann = town.neighbour("Ann", "en");
        ann.says("I need somebody to talk to on Wednesday afternoon, 6131 AB").readsAll();
        ann.taps("Yes, that is fine");
        ann.readsSomethingWith("Is this right?");
        ann.says("does the neighbour see my name?");
        ann.readsSomethingWith("Neighbours see your name only when somebody wants to help you and you agree.");
        ann.readsSomethingWith("Is this right?");
        ann.says("what happens with my data?");
        ann.readsSomethingWith("I keep your first name");
        ann.readsSomethingWith("Is this right?");
        ann.says("can I talk to them first?");
        ann.readsSomethingWith("Yes, you can.");
        ann.readsSomethingWith("Is this right?");
        var amir = town.neighbour("Amir", "nl");
        amir.says("kan iemand donderdag mijn brief met mij lezen, 6131 AB").readsAll();
        amir.taps("Ja, dat is goed");
        amir.readsSomethingWith("Klopt dit?");
        amir.says("wat is dat aanpassen");
        amir.readsSomethingWith("Met ‘Aanpassen’ verandert u iets aan uw vraag");
        amir.readsSomethingWith("Klopt dit?");
        amir.says("is dat wel goed zo?");
        amir.readsSomethingWith("Ja hoor, u doet het goed.");
        amir.readsSomethingWith("Klopt dit?");
    }

    @Test
    void who_wants_to_stay_unknown_hears_who_knows_their_name_and_not_all_that_is_kept() {
        var miep = town.neighbour("Miep", "en");
        miep.says("I don't want to give my name. can i stay anonymous?");
        assertThat(miep.readsSomethingWith("Neighbours see your name only when").text()).doesNotContain("Delete");
        var bep = town.neighbour("Bep", "nl");
        bep.says("kan ik hier anoniem blijven?");
        bep.readsSomethingWith("Buren zien uw naam pas als iemand u wil helpen");
    }

    @Test
    void letters_that_come_every_week_are_no_help_every_week() {
        var jan = town.neighbour("Jan", "nl");
        jan.says("ik heb brief gemeente niet begrijp, wie helpen");
        jan.readsSomethingWith("Mag ik bewaren");
        jan.says("ja goed");
        jan.readsSomethingWith("Wanneer hebt u hulp nodig?");
        jan.says("weet niet, elke week komt nieuwe brief");
        jan.reads("Dank u, dat onthoud ik.");
        jan.readsSomethingWith("Wanneer hebt u hulp nodig?");
        jan.says("donderdag");
        jan.readsSomethingWith("Wat is uw postcode?");
        jan.says("6131");
        assertThat(jan.readsSomethingWith("Klopt dit? U zoekt hulp bij brieven of formulieren, op donderdag").text())
                .doesNotContain("elke donderdag");
    }

    @Test
    void volunteers_for_a_day_are_wanted_on_that_day() {
        var fatima = town.neighbour("Fatima", "nl");
        fatima.says("Onze speeltuin zoekt vrijwilligers voor zaterdag 12 december, opruimen en schilderen, 6131 AB")
                .readsAll();
        fatima.taps("Ja, dat is goed");
        fatima.readsSomethingWith("op zaterdag 12 december");
    }
}

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

    @Test
    void who_says_no_to_keeping_and_then_yes_after_all_is_asked_again_what_it_is_about() {
        var lotte = town.neighbour("Lotte", "nl");
        lotte.says("wil iemand met mij koffie drinken").readsAll();
        lotte.says("nee");
        lotte.readsSomethingWith("Ik bewaar niets");
        lotte.says("oke toch wel");
        lotte.reads("Fijn. Vertel mij nog eens waar het om gaat, dan help ik u verder.");
    }

    @Test
    void now_is_an_answer_to_when() {
        var marijke = town.neighbour("Marijke", "en");
        marijke.says("SOS my washing machine is leaking all over the floor").readsAll();
        marijke.says("yes yes");
        marijke.readsSomethingWith("When do you need help?");
        marijke.says("NOW please");
        marijke.readsSomethingWith("What is your postcode?");
        var hub = town.neighbour("Hub", "nl");
        hub.says("mijn wasmachine lekt, kan er iemand komen kijken?").readsAll();
        hub.says("ja");
        hub.readsSomethingWith("Wanneer hebt u hulp nodig?");
        hub.says("nu graag");
        hub.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void who_has_nothing_to_eat_hears_where_there_is_food() {
        var jan = town.neighbour("Jan", "en");
        jan.says("can someone lend me 50 euros till friday");
        jan.readsSomethingWith("I do not arrange loans");
        jan.says("its for food for my kids");
        jan.readsSomethingWith("The food bank gives food for free");
        var els = town.neighbour("Els", "nl");
        els.says("ik heb geen geld voor eten");
        els.readsSomethingWith("De voedselbank geeft gratis eten");
        var ria = town.neighbour("Ria", "nl");
        ria.says("kan iemand mij donderdag naar de voedselbank rijden");
        ria.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void any_afternoon_is_not_this_afternoon() {
        var yusuf = town.neighbour("Yusuf", "nl");
        yusuf.says("kan iemand mijn kast in elkaar zetten, 's middags graag").readsAll();
        yusuf.says("ja");
        yusuf.readsSomethingWith("Op welke dag?");
        yusuf.says("maakt niet uit");
        yusuf.readsSomethingWith("Wat is uw postcode?");
        yusuf.says("6131");
        yusuf.readsSomethingWith("op een dag in overleg, in de middag");
        var ann = town.neighbour("Ann", "en");
        ann.says("can somebody fix my door, in the afternoon").readsAll();
        ann.says("yes");
        ann.readsSomethingWith("On which day?");
        ann.says("any day");
        ann.readsSomethingWith("What is your postcode?");
        ann.says("6131");
        ann.readsSomethingWith("on a day that suits you both, in the afternoon");
    }

    @Test
    void what_need_not_be_long_is_not_called_off() {
        var riet = town.neighbour("Riet", "nl");
        riet.says("wil er iemand een kopje koffie bij mij drinken? 6131 AB").readsAll();
        riet.taps("Ja, dat is goed");
        riet.readsSomethingWith("Wanneer hebt u hulp nodig?");
        riet.says("dinsdagmiddag, het hoeft niet lang");
        riet.readsSomethingWith("Klopt dit?", "op dinsdag 24 november, in de middag");
        var ann = town.neighbour("Ann", "en");
        ann.says("would somebody have a cup of tea with me? 6131 AB").readsAll();
        ann.taps("Yes, that is fine");
        ann.readsSomethingWith("When do you need help?");
        ann.says("tuesday afternoon, it doesn't have to be long");
        ann.readsSomethingWith("Is this right?", "on Tuesday 24 November, in the afternoon");
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked and told beside an ask is answered or kept, and the ask stays. */
class BesideTheAskTest extends StrangerTestCase {
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
    void who_has_to_ask_the_other_first_finds_the_ask_again() {
        var ahmed = town.neighbour("Ahmed", "en");
        ahmed.says("my mother in Geleen needs someone to visit her, i live in London").readsAll();
        ahmed.says("yes");
        ahmed.readsSomethingWith("Does that person know");
        ahmed.says("she doesn't know yet, i'll ask her");
        ahmed.readsSomethingWith("I keep what you asked until then.");
        ahmed.says("ok she says yes");
        ahmed.readsSomethingWith("When do you need help?");
        ahmed.says("sunday afternoons");
        ahmed.readsSomethingWith("What is the postcode of the place where help is needed?");
        ahmed.says("6161");
        ahmed.readsSomethingWith("Is this right? For your mother", "Sunday");
        var rie = town.neighbour("Rie", "nl");
        rie.says("kan iemand mijn moeder naar de tandarts rijden, donderdag om tien uur").readsAll();
        rie.taps("Ja, dat is goed");
        rie.readsSomethingWith("Weet die persoon ervan");
        rie.taps("Nog niet");
        rie.readsSomethingWith("Uw vraag bewaar ik zolang.");
        rie.says("ze vindt het goed");
        rie.readsSomethingWith("Wat is de postcode");
    }

    @Test
    void what_was_asked_back_and_not_answered_is_not_lost() {
        var yusuf = town.neighbour("Yusuf", "nl");
        yusuf.says("ken niemand").readsAll();
        yusuf.says("wil nederlands oefenen met iemand");
        yusuf.readsSomethingWith("Is dat een nieuwe vraag");
        yusuf.says("ja");
        yusuf.readsSomethingWith("Wanneer hebt u hulp nodig?");
        yusuf.says("elke zaterdag ochtend");
        yusuf.readsSomethingWith("Wat is uw postcode?");
        yusuf.says("6131");
        yusuf.readsSomethingWith("Klopt dit?", "oefenen");
    }

    @Test
    void cancel_calls_off_what_it_was_asked_of() {
        var miep = town.neighbour("Miep", "en");
        miep.says("I need somebody to talk to wednesday afternoon, 6137").readsAll();
        miep.says("yes").readsAll();
        miep.says("yes").readsAll();
        miep.says("forget it, cancel");
        miep.readsSomethingWith("Do you want to call this off: company?");
        miep.says("cancel");
        miep.readsSomethingWith("I have stopped looking for company.");
    }

    @Test
    void who_has_a_question_is_told_to_ask_it() {
        var hub = town.neighbour("Hub", "nl");
        hub.says("ik heb een vraagje");
        hub.readsSomethingWith("Natuurlijk. Vraag maar gerust");
        var ann = town.neighbour("Ann", "en");
        ann.says("can I ask you something?");
        ann.readsSomethingWith("Of course. Just ask");
    }

    @Test
    void what_comes_to_mind_after_the_ask_still_goes_with_it() {
        var truus = town.neighbour("Truus", "nl");
        truus.says("kunnen jullie mijn kast in elkaar zetten? in het weekend, 6131").readsAll();
        truus.says("ja").readsAll();
        truus.says("ja").readsAll();
        truus.says("o en hij is heel zwaar");
        truus.readsSomethingWith("heel zwaar");
    }

    @Test
    void who_goes_on_telling_before_the_yes_does_not_hear_the_request_after_each_line() {
        var sjra = town.neighbour("Sjra", "nl");
        sjra.says("ik zoek gezelschap, maakt niet uit wanneer, 6131").readsAll();
        sjra.taps("Ja, dat is goed");
        sjra.readsSomethingWith("Klopt dit?");
        sjra.says("mijn man heette Piet");
        sjra.reads("Dank u dat u dat vertelt.");
        sjra.readsSomethingWith("Klopt dit?");
        sjra.says("wij waren vijftig jaar bij elkaar");
        sjra.readsSomethingWith("Vertel gerust verder.").offering("Naar mijn vraag");
        sjra.taps("Naar mijn vraag");
        sjra.readsSomethingWith("We waren hier gebleven.");
        sjra.readsSomethingWith("Klopt dit?").offering("Ja", "Aanpassen", "Stoppen");
    }
}

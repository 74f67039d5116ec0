package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Agreed;
import nl.handje.testing.EarlierHelp;
import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** Ben helps: much, or not at all for a month; and says how often at most. */
class FairnessTest extends HelpingTestCase {
    private static final String MUCH = "U hielp deze week 3 keer. Dank u wel, dat is heel veel! Wilt u even rust? Dan "
            + "vraag ik u een tijdje niets.";

    private void agreedAfter(String... earlier) {
        is(Agreed.dutch(town));
        for (var moment : earlier) {
            EarlierHelp.was(database, at(moment));
        }
        town.clockMovesTo(at("2026-11-26T15:30"));
        forgotten();
    }

    @Test
    void the_third_help_in_a_week_is_thanked_for_once_and_a_rest_is_offered() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.reads(MUCH).offering("Ja, even rust", "Nee, ik ga graag door");
        ben.says("ja graag");
        ben.reads("Dat is goed. Hoe lang zal ik u niets vragen?").offering("Een week", "Twee weken", "Een maand");
        ben.says("doe maar drie weken");
        ben.readsSomethingWith("ik vraag u niets tot donderdag 17 december").offering("Vraag mij weer");
        assertThat(answers()).isEqualTo("MUCH_DONE REST");
    }

    @Test
    void who_likes_to_go_on_is_not_thanked_again_that_week() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00", "2026-11-25T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.readsSomethingWith("U hielp deze week 4 keer.");
        ben.says("nee hoor");
        ben.readsSomethingWith("Wat fijn. Wilt u later toch rust?");
        assertThat(answers()).isEqualTo("MUCH_DONE GO_ON");
    }

    @Test
    void a_rest_is_also_taken_in_words_until_a_day() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.readsSomethingWith("Wilt u even rust?");
        ben.says("ik ben wel een beetje moe");
        ben.readsSomethingWith("Hoe lang zal ik u niets vragen?");
        ben.says("tot 15 januari");
        ben.readsSomethingWith("ik vraag u niets tot vrijdag 15 januari");
    }

    @Test
    void nothing_is_brought_up_while_somebody_is_talking() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:20"));
        ben.tapsData("offer-change:" + database.sql("select id from offer").query(String.class).single());
        forgotten();
        town.clockMovesTo(at("2026-11-26T18:00"));
        assertThat(ben.unread()).isEmpty();
        ben.says("stop");
        forgotten();
        town.clockMovesTo(at("2026-11-26T18:29"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.readsSomethingWith("U hielp deze week 3 keer.");
    }

    @Test
    void one_thing_a_day_is_enough() {
        agreedAfter("2026-11-05T10:00", "2026-11-12T10:00", "2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T20:59"));
        ben.readsSomethingWith("U hielp deze week 3 keer.");
        assertThat(ben.unread()).isEmpty();
        forgotten();
        town.clockMovesTo(at("2026-11-27T17:29"));
        assertThat(ben.unread()).noneMatch(it -> it.contains("bijna elke week"));
        forgotten();
        town.clockMovesTo(at("2026-11-27T17:31"));
        ben.readsSomethingWith("bijna elke week");
        forgotten();
    }

    @Test
    void how_often_at_most_is_heard_also_while_there_is_a_neighbour_to_write_to() {
        agreedAfter();
        ben.says("Ik wil hooguit één keer in de twee weken gevraagd worden");
        ben.readsSomethingWith("Klopt dit?", "Verder: hooguit 2 keer per maand.");
        ben.taps("Ja");
        ben.reads("Goed, zo onthoud ik het voortaan. Dank u wel!");
        assertThat(anna.unread()).isEmpty();
        ben.says("ik kan wel twee keer per week");
        ben.readsAll();
        assertThat(database.sql("select most_often || ' ' || often_per from offer").query(String.class).single())
                .isEqualTo("2 MONTH");
        forgotten();
    }

    @Test
    void two_times_are_no_load_and_an_older_one_does_not_count() {
        agreedAfter("2026-11-19T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T20:00"));
        assertThat(answers()).isEmpty();
        forgotten();
    }

    @Test
    void late_in_the_evening_it_waits_for_the_morning() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        town.clockMovesTo(at("2026-11-26T20:30"));
        forgotten();
        benIsDone();
        town.clockMovesTo(at("2026-11-27T07:59"));
        assertThat(answers()).isEmpty();
        town.clockMovesTo(at("2026-11-27T08:01"));
        ben.readsSomethingWith("U hielp deze week 3 keer.");
        forgotten();
    }

    @Test
    void who_was_not_asked_for_a_month_hears_what_was_asked_and_changes_or_leaves_it() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        ben.readsAll();
        town.clockMovesTo(at("2026-12-21T10:00"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-12-23T10:00"));
        ben.reads("Ik heb u een maand lang niets gevraagd. Dat ligt niet aan u. In uw buurt vroeg de laatste maand "
                + "bijna niemand om hulp. Wilt u iets aanpassen aan wat u doet?")
                .offering("Aanpassen", "Zo is het goed");
        ben.says("nee hoor, zo is het goed");
        ben.reads("Goed, dan blijft het zo. Fijn dat u er bent.");
        town.clockMovesTo(at("2027-01-20T10:00"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2027-01-23T10:00"));
        ben.readsSomethingWith("een maand lang niets gevraagd");
        ben.taps("Aanpassen");
        ben.readsSomethingWith("Klopt dit? U wilt anderen helpen. Waarmee: een rit.");
    }

    @Test
    void what_was_taken_back_in_the_night_was_never_asked() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        town.clockMovesTo(at("2026-11-30T22:00"));
        anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mij donderdag om half drie naar de kapper in Sittard rijden? Ik woon in 6131 AB");
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
        anna.tapsData("request-withdraw:" + database.sql("select id from help_request").query(String.class).single());
        forgotten();
        assertThat(database.sql("select state from invitation").query(String.class).single()).isEqualTo("OFF_THE_HOOK");
        town.clockMovesTo(at("2026-12-23T10:00"));
        ben.readsSomethingWith("een maand lang niets gevraagd");
        forgotten();
    }

    @Test
    void what_others_asked_near_is_told_as_it_is_without_small_numbers() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        var carla = Helpers.dutch(town, "Carla", "Ik wil best koken, alleen op zondag");
        town.clockMovesTo(at("2026-12-10T10:00"));
        for (var name : new String[]{"Dora", "Els", "Fien", "Greet", "Hans"}) {
            asksForTheGarden(name);
        }
        town.forgetWhatWasSaid();
        town.clockMovesTo(at("2026-12-23T10:00"));
        assertThat(ben.unread()).anyMatch(it -> it.contains("In uw buurt vroegen de laatste maand 5 mensen om hulp, "
                + "vooral om: hulp in de tuin. U zou mensen ook blij maken met: hulp in de tuin."));
        assertThat(carla.unread()).anyMatch(it -> it.contains("vroegen de laatste maand 5 mensen"));
        town.forgetWhatWasSaid();
    }

    private void asksForTheGarden(String name) {
        var asker = town.neighbour(name, "nl");
        asker.says("Kan iemand zaterdag mijn heg knippen? Ik woon in 6131 AB");
        asker.readsAll();
        asker.taps("Ja, dat is goed");
        asker.readsAll();
        asker.taps("Ja");
    }

    @Test
    void who_rests_or_stopped_hears_nothing() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        ben.readsAll();
        town.clockMovesTo(at("2026-12-20T10:00"));
        ben.tapsData("offer-pause:30");
        ben.readsAll();
        town.clockMovesTo(at("2027-01-18T10:00"));
        assertThat(ben.unread()).isEmpty();
        ben.says("ik stop met helpen");
        ben.readsAll();
        town.clockMovesTo(at("2027-04-18T10:00"));
        assertThat(ben.unread()).isEmpty();
    }

    private String answers() {
        return database.sql("select coalesce(string_agg(subject || ' ' || answer, ', '), '') from remark")
                .query(String.class).single();
    }
}

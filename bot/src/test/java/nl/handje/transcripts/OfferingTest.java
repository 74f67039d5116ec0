package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody will do, when, how far, how often and what not: said in words, kept, changed, paused and stopped. */
@TownTest
class OfferingTest {
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
        ben = town.neighbour("Ben", "nl");
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
    }

    @Test
    void different_days_have_different_hours() {
        ben.says("Ik wil wel mensen rijden");
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wanneer zou het u uitkomen?");
        ben.says("zondag alleen 's morgens, dinsdag de hele dag");
        ben.readsSomethingWith("Wat is uw postcode?");
        ben.says("6131 GH");
        ben.reads("Klopt dit? U wilt anderen helpen. Waarmee: een rit. "
                + "Wanneer: dinsdag; zondag, tot 12:00. U woont in 6131.");
    }

    @Test
    void limits_are_kept_and_read_back() {
        offers("Ik wil best mensen rijden op dinsdag, hooguit één keer per week, geen honden en niet tillen, tot 5 km");
        ben.reads("Klopt dit? U wilt anderen helpen. Waarmee: een rit. Wanneer: dinsdag. U woont in 6131. "
                + "Verder: tot ongeveer 5 km; hooguit 1 keer per week; geen honden, niet tillen.");
    }

    @Test
    void limits_are_kept_in_english_too() {
        ben = town.neighbour("Ben", "en");
        ben.says("I can drive people on Tuesdays, no dogs and no lifting, up to 5 km, at most twice a month");
        ben.readsSomethingWith("May I keep what you write here");
        ben.taps("Yes, that is fine");
        ben.readsSomethingWith("postcode");
        ben.says("6131 GH");
        ben.readsSomethingWith("With: a lift. When: Tuesday.",
                "Also: up to about 5 km; twice a month at most; no dogs, no lifting.");
    }

    @Test
    void who_goes_on_foot_is_asked_nearby() {
        offers("Ik wil best boodschappen doen op dinsdag, te voet");
        ben.readsSomethingWith("Verder: tot ongeveer 2 km");
    }

    @Test
    void who_wonders_what_is_asked_hears_what_neighbours_look_for() {
        ben.says("hoeveel mensen zoeken er hier iets?");
        ben.reads("Op dit moment zoekt niemand iets. Dat kan morgen anders zijn.");
        asks("Kan iemand vrijdag mijn gras maaien? 6131 AB", "nog niemand");
        ben.says("hoeveel mensen zoeken er hier iets?");
        ben.reads("Nu zoeken buren vooral hulp in de tuin. Wilt u iets doen? Typ het gerust.");
    }

    @Test
    void what_is_asked_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("how many people are looking for help here?");
        mary.reads("At the moment nobody is looking for anything. That can change tomorrow.");
    }

    @Test
    void who_says_no_dogs_is_not_asked_where_there_is_one() {
        Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen, maar geen honden");
        asks("Kan iemand vrijdag boodschappen voor mij doen? Mijn hond blaft. 6131 AB", "nog niemand");
    }

    @Test
    void nobody_is_asked_more_often_than_they_want() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen, hooguit één keer per week");
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "aan één buur gevraagd");
        helper.readsSomethingWith("boodschappen");
        asks("Kan iemand zaterdag boodschappen voor mij doen? 6131 AB", "nog niemand");
    }

    @Test
    void who_is_on_a_pause_is_not_asked_and_is_afterwards() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("ik ga op vakantie tot 15 december");
        helper.reads("Goed, ik vraag u niets tot dinsdag 15 december. Daarna weer wel. Fijne tijd!")
                .offering("Vraag mij weer");
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "nog niemand");
        helper.taps("Vraag mij weer");
        helper.readsSomethingWith("Fijn dat u er weer bent!");
        asks("Kan iemand zaterdag boodschappen voor mij doen? 6131 AB", "aan één buur gevraagd");
        helper.readsSomethingWith("op zaterdag 28 november");
    }

    @Test
    void a_pause_without_an_end_is_asked_for_one() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("vraag mij even niet");
        helper.readsSomethingWith("Hoe lang zal ik u niets vragen?").offering("Een week", "Twee weken", "Een maand");
        helper.taps("Twee weken");
        helper.readsSomethingWith("Goed, ik vraag u niets tot zondag 6 december.");
    }

    @Test
    void how_somebody_helps_is_changed_in_words() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("voortaan liever op woensdag");
        helper.readsSomethingWith("Klopt dit?", "Waarmee: hulp bij de boodschappen. Wanneer: woensdag.");
        helper.taps("Ja");
        helper.reads("Goed, zo onthoud ik het voortaan. Dank u wel!");
        helper.says("hooguit één keer per week");
        helper.readsSomethingWith("Wanneer: woensdag.", "hooguit 1 keer per week");
        helper.taps("Ja");
        helper.readsSomethingWith("zo onthoud ik het");
        helper.says("wat heb ik lopen?");
        helper.readsSomethingWith("U biedt aan: hulp bij de boodschappen (woensdag; hooguit 1 keer per week)")
                .offering("Anders: hulp bij de boodschappen", "Niet meer: hulp bij de boodschappen");
    }

    @Test
    void one_message_offers_several_kinds() {
        offers("Ik wil wel rijden en boodschappen doen, altijd op dinsdag");
        ben.readsSomethingWith("Waarmee: een rit en hulp bij de boodschappen.");
    }

    @Test
    void a_second_offer_comes_with_the_first() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("Ik wil ook wel in de tuin helpen");
        helper.readsSomethingWith("Wanneer zou het u uitkomen?");
        helper.says("Dat maakt niet uit");
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja");
        helper.readsSomethingWith("U bood al hulp aan");
        helper.readsSomethingWith("Komt dit erbij");
        helper.taps("Het komt erbij");
        helper.reads(
                "Goed, dat doe ik erbij. U biedt nu aan: hulp bij de boodschappen en hulp in de tuin (alle dagen).");
        assertThat(offers()).isEqualTo("GROCERIES,GARDEN");
    }

    @Test
    void the_same_kind_at_another_time_does_not_become_a_second_row() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("Ik wil ook boodschappen doen op dinsdag");
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja");
        helper.reads("U bood al hulp aan: hulp bij de boodschappen (alle dagen).");
        helper.reads("Komt dit erbij, of is het in plaats daarvan?").offering("Het komt erbij", "In plaats daarvan",
                "Laat het zoals het was");
        helper.taps("In plaats daarvan");
        helper.readsSomethingWith("Dank u wel");
        assertThat(offers()).isEqualTo("GROCERIES");
    }

    @Test
    void who_does_not_know_what_to_do_sees_what_is_asked_now() {
        asks("Kan iemand vrijdag mijn gras maaien? 6131 AB", "nog niemand");
        ben.says("Ik wil wel iets doen maar ik weet niet wat");
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wat zou u voor een ander willen doen?").offering("Tuin");
    }

    @Test
    void five_people_are_told_as_a_number_and_fewer_are_a_few() {
        for (int i = 0; i < 4; i++) {
            asks("Kan iemand vrijdag mijn gras maaien? 6131 AB", "nog niemand");
        }
        assertThat(thanksFor("Ik wil wel in de tuin helpen op zondag"))
                .contains("De afgelopen maand zochten een paar mensen in uw buurt hulp in de tuin.");
        asks("Kan iemand vrijdag mijn gras maaien? 6131 AB", "nog niemand");
        assertThat(thanksFor("Ik wil wel in de tuin helpen op zondag"))
                .contains("De afgelopen maand zochten 5 mensen in uw buurt hulp in de tuin.");
    }

    @Test
    void who_stops_helping_is_not_asked_any_more() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("ik stop met helpen");
        helper.readsSomethingWith("Goed, ik vraag u niet meer.");
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "nog niemand");
    }

    @Test
    void a_pause_that_is_over_is_over() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("ik ga op vakantie tot 25 november");
        helper.readsSomethingWith("tot woensdag 25 november");
        clock.moveTo(LocalDateTime.parse("2026-11-25T10:00").atZone(MovableClock.ZONE));
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "aan één buur gevraagd");
        helper.readsSomethingWith("boodschappen");
    }

    private String thanksFor(String offer) {
        var helper = town.neighbour("Nog iemand", "nl");
        helper.says(offer);
        helper.readsAll();
        helper.taps("Ja, dat is goed");
        helper.readsAll();
        helper.says("6131 GH");
        helper.readsAll();
        helper.says("ja");
        return helper.readsAll().orElseThrow().text();
    }

    private void asks(String words, String answered) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith(answered);
    }

    private void offers(String words) {
        ben.says(words);
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wat is uw postcode?");
        ben.says("6131 GH");
    }

    private String offers() {
        return database.sql("select string_agg(categories, ' ' order by offered_at) from offer where state = 'ACTIVE'")
                .query(String.class).single();
    }

    @Test
    void the_same_help_on_another_day_as_well_is_added_and_asks_nothing_that_is_known() {
        offers("Ik wil wel in de tuin helpen op zondag");
        ben.readsSomethingWith("Klopt dit?", "Wanneer: zondag");
        ben.says("ja");
        ben.readsSomethingWith("Dank u wel, dat is heel fijn.");
        ben.says("tuinieren kan ook op zaterdag");
        ben.readsSomethingWith("Klopt dit?", "hulp in de tuin", "Wanneer: in het weekend", "6131");
        ben.says("ja");
        ben.readsSomethingWith("zo onthoud ik het voortaan");
        ben.says("Ik wil ook wel mensen rijden op maandag");
        ben.readsSomethingWith("Klopt dit?", "een rit", "maandag", "6131");
        ben.says("laat maar");
        ben.readsAll();
    }

    @Test
    void the_same_help_on_another_day_as_well_in_english() {
        var mary = town.neighbour("Mary", "en");
        mary.says("I can help with gardening on Sundays, 6131 GH");
        mary.readsSomethingWith("May I keep");
        mary.taps("Yes, that is fine");
        mary.readsSomethingWith("Is this right?", "When: Sunday");
        mary.says("yes");
        mary.readsSomethingWith("Thank you, that is very kind.");
        mary.says("gardening is fine on Saturday as well");
        mary.readsSomethingWith("Is this right?", "help in the garden", "weekend", "6131");
        mary.says("yes");
        mary.readsAll();
        mary.says("I could also drive people on Monday");
        mary.readsSomethingWith("Is this right?", "a lift", "Monday", "6131");
        mary.says("cancel");
        mary.readsAll();
    }

    @Test
    void a_time_in_the_read_back_does_not_change_the_kind() {
        offers("Ik kan mensen rijden in het weekend");
        ben.readsSomethingWith("Waarmee: een rit. Wanneer: in het weekend.");
        ben.says("zondag alleen 's morgens");
        ben.readsSomethingWith("Waarmee: een rit. Wanneer: zaterdag; zondag, tot 12:00.");
    }

    @Test
    void who_drives_and_may_come_on_foot_too_goes_as_far_as_before() {
        offers("Ik kan mensen rijden op dinsdag");
        ben.readsSomethingWith("Waarmee: een rit. Wanneer: dinsdag.");
        ben.says("te voet kan ook");
        ben.reads("Klopt dit? U wilt anderen helpen. Waarmee: een rit. Wanneer: dinsdag. U woont in 6131.");
        ben.says("tot 5 km");
        ben.readsSomethingWith("Verder: tot ongeveer 5 km.");
        ben.says("op de fiets kom ik ook wel");
        ben.readsSomethingWith("Verder: tot ongeveer 5 km.");
    }

    @Test
    void who_drives_and_may_walk_too_goes_as_far_as_before_in_english() {
        var carol = town.neighbour("Carol", "en");
        carol.says("I can drive people on Tuesdays");
        carol.readsSomethingWith("May I keep");
        carol.taps("Yes, that is fine");
        carol.readsSomethingWith("What is your postcode?");
        carol.says("6131 GH");
        carol.readsSomethingWith("With: a lift. When: Tuesday.");
        carol.says("walking is fine too");
        carol.reads("Is this right? You want to help others. With: a lift. When: Tuesday. You live in 6131.");
        carol.says("no i can walk too if its near");
        carol.reads("Is this right? You want to help others. With: a lift. When: Tuesday. You live in 6131.");
        carol.says("Sunday only in the morning");
        carol.readsSomethingWith("With: a lift. When: Sunday, until 12:00.");
    }

    @Test
    void who_shops_on_foot_goes_as_far_as_they_walk() {
        offers("Ik wil op dinsdag wel boodschappen doen, te voet");
        ben.readsSomethingWith("Verder: tot ongeveer 2 km.");
    }

    @Test
    void who_says_that_they_walk_does_not_offer_walks() {
        var carla = town.neighbour("Carla", "en");
        carla.says("happy to do somebody's shopping but no further than 2 kilometres, i walk");
        carla.readsSomethingWith("May I keep");
        carla.taps("Yes, that is fine");
        carla.readsSomethingWith("When would suit you?");
        carla.says("always");
        carla.readsSomethingWith("What is your postcode?");
        carla.says("6135");
        carla.reads(
                "Is this right? You want to help others. With: help with the groceries. When: every day. You live in"
                        + " 6135. Also: up to about 2 km.");
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** What is said of an offer after it was made, and how far somebody goes. */
class OfferPutRightTest extends OfferTestCase {
    @Test
    void who_goes_on_foot_is_asked_nearby() {
        offers("Ik wil best boodschappen doen op dinsdag, te voet");
        ben.readsSomethingWith("Verder: tot ongeveer 2 km");
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
    void an_hour_without_a_day_is_of_the_days_that_were_said() {
        offers("Ik wil best boodschappen doen op dinsdagavond");
        ben.readsSomethingWith("Wanneer: dinsdag vanaf 18:00.");
        ben.says("nee na 7 uur savonds");
        ben.readsSomethingWith("Wanneer: dinsdag vanaf 19:00.");
        ben.says("ja");
        ben.readsSomethingWith("Dank u wel");
        ben.says("voortaan pas na 8 uur 's avonds");
        ben.readsSomethingWith("Wanneer: dinsdag vanaf 20:00.");
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
    void a_second_offer_comes_with_the_first_in_their_own_words() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("Ik wil ook wel in de tuin helpen op dinsdag");
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja");
        helper.readsSomethingWith("U bood al hulp aan");
        helper.readsSomethingWith("Komt dit erbij");
        helper.says("erbij");
        helper.readsSomethingWith("Dank u wel");
        assertThat(offers()).isEqualTo("GROCERIES GARDEN");
    }

    @Test
    void who_begins_again_when_asked_what_becomes_of_the_earlier_offer_loses_neither() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("Ik wil ook wel in de tuin helpen op dinsdag");
        helper.readsSomethingWith("Klopt dit?");
        helper.says("ja");
        helper.readsSomethingWith("U bood al hulp aan");
        helper.readsSomethingWith("Komt dit erbij");
        helper.says("opnieuw beginnen");
        helper.reads("Goed, we beginnen opnieuw.");
        helper.readsSomethingWith("Komt dit erbij");
        helper.taps("Het komt erbij");
        helper.readsSomethingWith("Dank u wel");
        assertThat(offers()).isEqualTo("GROCERIES GARDEN");
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
        ben.readsSomethingWith("Waarmee: een rit. Wanneer: zaterdag; zondag tot 12:00.");
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
        carol.readsSomethingWith("With: a lift. When: Tuesday; Sunday until 12:00.");
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

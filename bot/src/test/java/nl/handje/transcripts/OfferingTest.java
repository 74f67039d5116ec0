package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.Test;

/** What somebody will do, when, how far, how often and what not: said in words, kept, changed, paused and stopped. */
class OfferingTest extends OfferTestCase {
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
                + "Wanneer: dinsdag; zondag tot 12:00. U woont in 6131.");
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
    void who_will_be_away_is_asked_until_then_but_not_for_a_day_of_their_absence() {
        var helper = Helpers.dutch(town, "Ben", "Ik wil best boodschappen doen");
        helper.says("ik ga op vakantie van 5 tot 12 december");
        helper.reads("Goed, van zaterdag 5 december tot zondag 13 december vraag ik u niets. Daarvoor en daarna wel."
                + " Fijne tijd!").offering("Vraag mij weer");
        asks("Kan iemand 8 december boodschappen voor mij doen? 6131 AB", "nog niemand");
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "aan één buur gevraagd");
        helper.readsSomethingWith("op vrijdag 27 november");
    }

    @Test
    void a_holiday_that_does_not_suit_is_no_day_of_each_week() {
        offers("Ik wil best helpen met boodschappen op dinsdag en vrijdag, maar niet in de kerstvakantie");
        ben.readsSomethingWith("Wanneer: dinsdag en vrijdag", "niet van zaterdag 19 december tot maandag 4 januari");
        ben.says("ja").readsAll();
        asks("Kan iemand 22 december boodschappen voor mij doen? 6131 AB", "nog niemand");
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "aan één buur gevraagd");
        ben.readsSomethingWith("op vrijdag 27 november");
    }

    @Test
    void an_absence_in_english_that_begins_later() {
        var helper = Helpers.english(town, "Ben", "I can do groceries for people");
        helper.says("I'm on holiday next week");
        helper.readsSomethingWith("I ask you nothing from Monday 23 November until Monday 30 November.");
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
    void one_message_offers_several_kinds() {
        offers("Ik wil wel rijden en boodschappen doen, altijd op dinsdag");
        ben.readsSomethingWith("Waarmee: een rit en hulp bij de boodschappen.");
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
}

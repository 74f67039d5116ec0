package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a request when days go by: it is asked about, ends in time, and is asked again. */
class AskedAboutLaterTest extends AskingTestCase {
    Neighbour ben;

    @BeforeEach
    void people() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
    }

    @Test
    void the_day_before_it_is_asked_whether_it_is_still_needed() {
        asksForFriday();
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-25T11:00"));
        anna.reads("Ik heb nog niemand gevonden voor hulp bij de boodschappen, op vrijdag 27 november. "
                + "Zoekt u dit nog?").offering("Ja, nog steeds", "Iets veranderen", "Niet meer nodig");
        anna.says("ja");
        anna.reads(
                "Goed. Op dit moment ken ik niemand anders die kan. Een coördinator zoekt mee. Komt er een nieuwe buur "
                        + "bij, dan vraag ik die ook.");
    }

    @Test
    void silence_is_told_honestly_and_asked_about() {
        asksForFriday();
        town.clockMovesTo(at("2026-11-22T18:00"));
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-25T11:00"));
        anna.readsSomethingWith("Zoekt u dit nog?");
        anna.taps("Niet meer nodig");
        anna.readsSomethingWith("Goed, ik zoek niet verder");
        ben.readsSomethingWith("Deze vraag is niet meer nodig");
    }

    @Test
    void one_tap_asks_again_what_expired() {
        asksForFriday();
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-28T10:00"));
        anna.readsSomethingWith("Zoekt u dit nog?");
        anna.reads("De tijd is voorbij en ik heb niemand gevonden: hulp bij de boodschappen, op vrijdag 27 november. "
                + "Het spijt me. Zal ik het opnieuw vragen?")
                .offering("Ja, voor morgen", "Een andere dag", "Nee, laat maar");
        anna.says("heel goed");
        anna.reads("Ik lees wat u schrijft. Wilt u hieruit kiezen? Het mag ook later.")
                .offering("Ja, voor morgen", "Een andere dag", "Nee, laat maar");
        anna.says("ja graag");
        anna.reads("Ik vraag het opnieuw: hulp bij de boodschappen, op zondag 29 november.");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("op zondag 29 november");
    }

    @Test
    void a_word_asks_again_what_expired() {
        asksForFriday();
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-28T10:00"));
        anna.readsSomethingWith("Zoekt u dit nog?");
        anna.readsSomethingWith("Zal ik het opnieuw vragen?");
        anna.says("ik zoek het nog steeds");
        anna.reads("Ik vraag het opnieuw: hulp bij de boodschappen, op zondag 29 november.");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("op zondag 29 november");
    }

    @Test
    void who_says_another_day_with_it_gets_that_day() {
        asksForFriday();
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-28T10:00"));
        anna.readsSomethingWith("Zoekt u dit nog?");
        anna.readsSomethingWith("Zal ik het opnieuw vragen?");
        anna.says("vraag het opnieuw maar dan dinsdag");
        anna.readsSomethingWith("dinsdag 1 december");
    }

    @Test
    void the_button_of_what_was_asked_anew_stops_the_new_one() {
        asksForFriday();
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        town.clockMovesTo(at("2026-11-28T10:00"));
        var asked = anna.readsSomethingWith("Zoekt u dit nog?");
        anna.readsSomethingWith("Zal ik het opnieuw vragen?");
        anna.says("ja graag");
        anna.readsSomethingWith("Ik vraag het opnieuw");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("op zondag 29 november");
        anna.tapsData(asked.actions().getLast());
        anna.readsSomethingWith("Goed, ik zoek niet verder naar hulp bij de boodschappen");
        ben.readsSomethingWith("Deze vraag is niet meer nodig");
    }

    @Test
    void the_same_as_last_week_is_read_back_a_week_later() {
        asksForFriday();
        clock.moveTo(at("2026-11-29T10:00"));
        anna.says("hetzelfde als vorige week");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, op vrijdag 4 december.");
    }

    @Test
    void what_cannot_wait_goes_on_sooner() {
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        anna.says("Spoed! Kan iemand vandaag boodschappen voor mij doen? 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?", "op zondag 22 november");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan 2 buren gevraagd");
        ben.readsSomethingWith("boodschappen");
        carla.readsSomethingWith("boodschappen");
        town.clockMovesTo(at("2026-11-22T10:31"));
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        assertThat(database.sql("select count(*) from reminder where kind = 'next-round' and status = 'DONE'")
                .query(Long.class).single()).isEqualTo(1);
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

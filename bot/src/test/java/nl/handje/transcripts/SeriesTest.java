package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static nl.handje.testing.WeeklyGroceries.button;
import static nl.handje.testing.WeeklyGroceries.coming;
import static nl.handje.testing.WeeklyGroceries.helper;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.WeeklyGroceries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;

/** Anna needs her groceries every Tuesday: what is agreed once, and goes on by itself. */
class SeriesTest extends SeriesTestCase {
    @ParameterizedTest
    @ValueSource(strings = {"ja hoor, maar kan het een kwartiertje later?", "kan het een kwartier later?"})
    void of_many_times_the_one_that_was_spoken_of_last_is_moved(String words) {
        itIsAgreed();
        town.clockMovesTo(at("2026-11-23T10:05"));
        anna.readsAll();
        ben.readsSomethingWith("U helpt Anna morgen");
        ben.says(words);
        ben.readsSomethingWith("Ik vraag Anna of dit kan: op dinsdag 24 november om 10:15.");
        anna.readsSomethingWith("Ben wil graag een andere tijd");
    }

    @Test
    void a_helper_who_skips_reads_that_another_is_looked_for() {
        itIsAgreed();
        ben.says("Ik kan niet op 1 december");
        ben.readsSomethingWith("Kunt u dinsdag 1 december niet? Dan vertel ik het Anna, en zoek ik een invaller.")
                .offering("Ja, die keer niet", "Nee, het gaat door");
    }

    @Test
    void help_that_comes_back_is_agreed_once_and_written_two_weeks_ahead() {
        ben = helper(town, "Ben");
        anna = WeeklyGroceries.asked(town);
        ben.readsSomethingWith("zoekt hulp bij de boodschappen, elke dinsdag om 10:00, vanaf 24 november tot en met "
                + "19 maart").offering("Ja, alle keren", "Alleen de eerste keer", "Niet deze keer");
        ben.taps("Ja, alle keren");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Goed nieuws! Ben wil u graag helpen", "elke dinsdag om 10:00");
        anna.taps("Ja, graag");
        anna.reads("Afgesproken! Ben helpt u: hulp bij de boodschappen, elke dinsdag om 10:00, vanaf 24 november tot "
                + "en met 19 maart. De eerste keer is dinsdag 24 november.\n\nU kunt elkaar hier schrijven. Wat u nu "
                + "typt, breng ik naar Ben. Geef nooit een pincode, en geef geen geld of pas mee.")
                .offering("In mijn agenda", "Iets veranderen");
        ben.readsSomethingWith("Afgesproken! U helpt Anna", "De eerste keer is dinsdag 24 november");
        assertThat(coming(database)).isEqualTo("24-11 10:00, 01-12 10:00");
        anna.says("/agenda");
        anna.readsSomethingWith("elke dinsdag om 10:00, met Ben: hulp bij de boodschappen");
    }

    @Test
    void the_next_time_is_written_when_one_is_done() {
        itIsAgreed();
        town.clockMovesTo(at("2026-11-24T10:30"));
        anna.readsAll();
        ben.readsAll();
        ben.taps("Gedaan");
        ben.readsSomethingWith("Dank u wel! Ik vraag Anna hoe het ging.");
        anna.readsSomethingWith("Hoe ging het?");
        assertThat(coming(database)).isEqualTo("01-12 10:00, 08-12 10:00");
    }

    @Test
    void nobody_has_to_press_anything_for_it_to_go_on() {
        itIsAgreed();
        town.clockMovesTo(at("2026-12-07T11:00"));
        town.forgetWhatWasSaid();
        assertThat(coming(database)).endsWith("08-12 10:00, 15-12 10:00");
    }

    @Test
    void one_time_is_skipped_in_words_and_the_others_stay() {
        itIsAgreed();
        anna.says("volgende week dinsdag hoeft niet");
        anna.reads("Gaat dinsdag 24 november niet door? Dan vertel ik het Ben.").offering("Ja, die keer niet",
                "Nee, het gaat door");
        anna.says("ja");
        anna.readsSomethingWith("Goed, de afspraak is afgezegd. Ben weet het.");
        ben.readsSomethingWith("Anna heeft de afspraak afgezegd: hulp bij de boodschappen, op dinsdag 24 november");
        assertThat(coming(database)).isEqualTo("01-12 10:00");
    }

    @Test
    void a_pause_of_the_asker_ends_by_itself() {
        itIsAgreed();
        anna.says("Ik ben met vakantie tot 5 december");
        anna.reads("Goed, pauze. Op dinsdag 8 december gaat het weer verder. Ben weet het.");
        ben.reads("Anna neemt pauze: hulp bij de boodschappen. Op dinsdag 8 december gaat het weer verder. U hoeft "
                + "niets te doen.");
        assertThat(coming(database)).isEqualTo("08-12 10:00");
    }

    @Test
    void only_the_first_time_leaves_the_rest_to_others() {
        ben = helper(town, "Ben");
        var carla = helper(town, "Carla");
        anna = WeeklyGroceries.asked(town);
        ben.readsAll();
        carla.readsSomethingWith("elke dinsdag om 10:00, vanaf 24 november");
        ben.taps("Alleen de eerste keer");
        ben.readsSomethingWith("Wat fijn!");
        carla.readsSomethingWith("Er is al iemand gevonden");
        anna.readsSomethingWith("Ben wil u graag helpen: hulp bij de boodschappen, op dinsdag 24 november om 10:00.");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Ben helpt u: hulp bij de boodschappen, op dinsdag 24 november om 10:00");
        anna.readsSomethingWith("Voor de keren daarna zoek ik nog iemand.");
        ben.readsSomethingWith("Afgesproken! U helpt Anna");
        carla.readsSomethingWith("elke dinsdag om 10:00, vanaf 1 december tot en met 19 maart");
        carla.says("ja graag");
        carla.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Carla wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Carla helpt u", "De eerste keer is dinsdag 1 december");
        carla.readsSomethingWith("Afgesproken! U helpt Anna");
        assertThat(coming(database)).isEqualTo("24-11 10:00, 01-12 10:00");
    }

    @Test
    void a_public_feast_is_said_and_asked_about() {
        is(WeeklyGroceries.agreed(town, "Kan iemand elke vrijdag om 10 uur boodschappen voor mij doen? 6131 AB"));
        town.clockMovesTo(at("2026-12-14T10:30"));
        assertThat(anna.unread()).anyMatch(it -> it.equals("vrijdag 25 december is Eerste Kerstdag. Ben zou dan "
                + "komen: hulp bij de boodschappen. Wilt u dat het doorgaat?"));
        anna.readsEverything();
        ben.readsEverything();
        anna.taps("Ja, het gaat door");
        anna.reads("Goed. Ik vraag het Ben ook.");
        ben.readsSomethingWith("vrijdag 25 december is Eerste Kerstdag. Anna wil graag dat het dan doorgaat");
        ben.taps("Nee, die keer niet");
        ben.readsSomethingWith("Ik heb het Anna verteld");
        anna.readsSomethingWith("Ben kan toch niet. Het gaat om");
    }

    @Test
    void buttons_of_others_are_old_buttons() {
        itIsAgreed();
        var carla = helper(town, "Carla");
        for (var verb : new String[]{"series-menu", "series-stop-sure", "series-pause", "series-longer-yes"}) {
            carla.tapsData(button(ben, "series-menu").replace("series-menu", verb));
            carla.readsSomethingWith("Deze knop");
        }
        carla.tapsData(button(ben, "series-menu").replace("series-menu", "series-skip-day") + "/20261124");
        carla.readsSomethingWith("Deze knop");
        ben.tapsData(button(ben, "series-menu").replace("series-menu", "series-skip-day") + "/20261125");
        ben.readsSomethingWith("Deze knop");
    }
}

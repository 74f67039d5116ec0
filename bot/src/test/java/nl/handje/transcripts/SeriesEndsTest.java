package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static nl.handje.testing.WeeklyGroceries.button;
import static nl.handje.testing.WeeklyGroceries.coming;
import static nl.handje.testing.WeeklyGroceries.helper;
import static nl.handje.testing.WeeklyGroceries.helpers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How help that comes back ends: stopped, handed on, put off, forgotten. */
class SeriesEndsTest extends SeriesTestCase {
    @Test
    void stopping_is_asked_back_and_tells_the_helper_once() {
        itIsAgreed();
        anna.says("De hulp is niet meer nodig");
        anna.reads("Wilt u helemaal stoppen met hulp bij de boodschappen, elke dinsdag om 10:00? Ik vertel het Ben "
                + "meteen.").offering("Ja, stoppen", "Nee, het gaat door");
        anna.taps("Ja, stoppen");
        anna.reads("Goed, de hulp stopt. Ben weet het.");
        ben.reads("Anna heeft de hulp niet meer nodig: hulp bij de boodschappen. U hoeft niet meer te komen. Dank u "
                + "wel voor al uw hulp!");
        assertThat(coming(database)).isEmpty();
        town.clockMovesTo(at("2026-12-20T12:00"));
    }

    @Test
    void a_helper_who_stops_is_followed_by_another() {
        itIsAgreed();
        var carla = helper(town, "Carla");
        ben.says("Ik wil stoppen met de hulp");
        ben.readsSomethingWith("Wilt u helemaal stoppen");
        ben.says("ja");
        anna.readsSomethingWith("Ben stopt helaas met hulp bij de boodschappen.");
        ben.readsSomethingWith("Dank u wel voor al uw hulp! Anna weet het.");
        carla.readsSomethingWith("elke dinsdag om 10:00, vanaf 24 november tot en met 19 maart").offering(
                "Ja, alle keren", "Alleen de eerste keer", "Niet deze keer");
        assertThat(coming(database)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ik wil stoppen met de dinsdagen|Wilt u helemaal stoppen|elke dinsdag om 10:00",
            "ik hou op met dinsdag hoor|Wilt u helemaal stoppen|elke dinsdag om 10:00",
            "I want to stop the Tuesdays, sorry|Do you want to stop altogether|every Tuesday at 10:00"})
    void who_stops_with_its_day_is_asked_whether_all_of_it_stops(String words, String question, String what) {
        itIsAgreed();
        ben.says(words);
        ben.readsSomethingWith(question, what);
        town.forgetWhatWasSaid();
    }

    @Test
    void the_end_is_said_in_time_and_may_be_put_off() {
        itIsAgreed();
        anna.tapsData(button(anna, "series-menu"));
        anna.readsSomethingWith("De volgende keer is dinsdag 24 november.");
        anna.taps("Tot wanneer");
        anna.readsSomethingWith("Tot en met welke dag gaat de hulp door?");
        anna.says("tot en met 8 december");
        anna.reads("Goed, de hulp gaat door tot en met dinsdag 8 december. Ben weet het.");
        ben.readsSomethingWith("Anna heeft een laatste dag gekozen", "tot en met dinsdag 8 december");
        town.clockMovesTo(at("2026-11-24T10:30"));
        ben.readsAll();
        anna.readsAll();
        anna.taps("Ja, nog drie maanden");
        anna.reads("Ik vraag het Ben.");
        ben.readsSomethingWith("Anna wil graag nog drie maanden verder: hulp bij de boodschappen");
        ben.taps("Ja, ik blijf helpen");
        ben.readsSomethingWith("U helpt Anna tot en met maandag 8 maart");
        anna.readsSomethingWith("Ben helpt u graag nog langer");
    }

    @Test
    void who_is_forgotten_lets_the_whole_series_go_at_once() {
        itIsAgreed();
        anna.says("vergeet mij");
        anna.readsSomethingWith("vergeet mij");
        anna.says("vergeet mij");
        anna.readsSomethingWith("Alles is gewist");
        ben.readsSomethingWith("Een afspraak gaat niet door: hulp bij de boodschappen, elke dinsdag om 10:00.");
        assertThat(database.sql("select count(*) from series").query(Long.class).single()).isZero();
    }

    @Test
    void who_stands_in_hears_that_the_asker_stops() {
        itIsAgreed();
        var carla = agreed.withCarlaOnTheFirst(town);
        anna.tapsData(button(anna, "series-menu"));
        anna.readsAll();
        anna.taps("Stoppen");
        anna.readsSomethingWith("Wilt u helemaal stoppen");
        anna.taps("Ja, stoppen");
        anna.reads("Goed, de hulp stopt. Ben weet het.");
        ben.readsSomethingWith("Anna heeft de hulp niet meer nodig");
        carla.readsSomethingWith("Anna heeft de afspraak afgezegd", "dinsdag 1 december");
        assertThat(coming(database)).isEmpty();
    }

    @Test
    void who_stands_in_still_comes_when_the_helper_stops() {
        itIsAgreed();
        var carla = agreed.withCarlaOnTheFirst(town);
        ben.says("Ik wil stoppen met de hulp");
        ben.readsSomethingWith("Wilt u helemaal stoppen");
        ben.says("ja");
        ben.readsSomethingWith("Dank u wel voor al uw hulp!");
        anna.readsSomethingWith("Ben stopt helaas");
        carla.readsSomethingWith("elke dinsdag om 10:00");
        assertThat(helpers(database)).isEqualTo("01-12 Carla");
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
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

/** Anna needs her groceries every Tuesday; Ben comes, sometimes Carla does. */
@TownTest
class SeriesTest {
    private static final String ASK = "Kan iemand elke dinsdag om 10 uur boodschappen voor mij doen tot het voorjaar? 6131 AB";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void nobody_else_is_there() {
        town.beginsAnew();
        anna = town.neighbour("Anna", "nl");
        ben = town.neighbour("Ben", "nl");
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
    }

    @Test
    void help_that_comes_back_is_agreed_once_and_written_two_weeks_ahead() {
        ben = helper("Ben");
        annaAsks();
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
        assertThat(coming()).isEqualTo("24-11 10:00, 01-12 10:00");
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
        assertThat(coming()).isEqualTo("01-12 10:00, 08-12 10:00");
    }

    @Test
    void nobody_has_to_press_anything_for_it_to_go_on() {
        itIsAgreed();
        town.clockMovesTo(at("2026-12-07T11:00"));
        town.forgetWhatWasSaid();
        assertThat(coming()).endsWith("08-12 10:00, 15-12 10:00");
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
        assertThat(coming()).isEqualTo("01-12 10:00");
    }

    @Test
    void for_a_time_that_the_helper_skips_a_stand_in_is_asked_who_can_take_over_later() {
        itIsAgreed();
        var carla = helper("Carla");
        ben.tapsData(button(ben, "series-menu"));
        ben.readsSomethingWith("hulp bij de boodschappen, elke dinsdag om 10:00, met Anna").offering("Eén keer niet",
                "Een keer ruilen", "Pauze", "Stoppen");
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 1 december");
        ben.reads("Nog niemand anders heeft hier geholpen. Zal ik een invaller zoeken?").offering("Zoek een invaller");
        ben.taps("Zoek een invaller");
        ben.readsSomethingWith("Ik heb het Anna verteld en zoek iemand anders.");
        anna.readsSomethingWith("Ben kan toch niet helpen met hulp bij de boodschappen");
        carla.readsSomethingWith("hulp bij de boodschappen, op dinsdag 1 december om 10:00").offering("Dat doe ik",
                "Niet deze keer");
        carla.taps("Dat doe ik");
        carla.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Carla wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Carla helpt u");
        carla.readsSomethingWith("Afgesproken! U helpt Anna");
        carlaTakesOver(carla);
    }

    private void carlaTakesOver(Neighbour carla) {
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.readsSomethingWith("Wilt u ruilen met iemand die ook komt?");
        ben.taps("Iemand neemt het over");
        ben.readsSomethingWith("Ik vraag het aan één buur die hier vaker helpt.");
        carla.reads("Ben kan dinsdag 24 november niet. Kunt u dan Anna helpen met hulp bij de boodschappen?");
        carla.says("ja hoor, dat doe ik");
        carla.reads("Wat fijn! U helpt Anna op dinsdag 24 november. Anna weet het.");
        anna.reads("Op dinsdag 24 november komt Carla bij u, in plaats van Ben.");
        ben.reads("Carla neemt dinsdag 24 november van u over. U hoeft dan niet.");
    }

    @Test
    void two_helpers_exchange_their_times_when_both_say_yes() {
        itIsAgreed();
        var carla = carlaComesOnTheFirst();
        benWantsToExchange();
        carla.reads("Ben wil graag een keer met u ruilen, bij Anna: hulp bij de boodschappen. U komt dan op dinsdag "
                + "24 november, en Ben komt op dinsdag 1 december. Kan dat?").offering("Ja, ruilen",
                        "Nee, dat lukt niet");
        assertThat(helpers()).isEqualTo("24-11 Ben, 01-12 Carla");
        carla.says("ja hoor, dat kan");
        carla.reads("Geruild! U helpt Anna op dinsdag 24 november. Op dinsdag 1 december komt Ben. Anna weet het.");
        anna.reads("Ben en Carla ruilen een keer. Op dinsdag 24 november komt Carla bij u. Op dinsdag 1 december komt "
                + "Ben.");
        ben.reads("Carla wil graag ruilen. U komt op dinsdag 1 december, en Carla komt op dinsdag 24 november.");
        assertThat(helpers()).isEqualTo("24-11 Carla, 01-12 Ben");
        carla.taps("Ja, ruilen");
        carla.reads("Dit is al geregeld. Dank u wel dat u wilde helpen.");
    }

    @Test
    void who_cannot_exchange_says_so_and_all_stays_as_it_was() {
        itIsAgreed();
        var carla = carlaComesOnTheFirst();
        benWantsToExchange();
        carla.readsSomethingWith("wil graag een keer met u ruilen");
        carla.says("nee, dat lukt niet");
        carla.reads("Geen probleem. Dank u dat u het zegt.");
        ben.reads("Carla kan niet ruilen. U staat er nog voor: dinsdag 24 november.");
        assertThat(helpers()).isEqualTo("24-11 Ben, 01-12 Carla");
        ben.taps("Iemand neemt het over");
        ben.readsSomethingWith("Ik vraag het aan één buur die hier vaker helpt.");
        carla.readsSomethingWith("Ben kan dinsdag 24 november niet.");
    }

    @Test
    void who_is_kept_apart_from_the_asker_is_not_asked_to_stand_in() {
        itIsAgreed();
        carlaComesOnTheFirst();
        database.sql("""
                insert into neighbour_pair (asker_id, helper_id, not_again)
                select carla.id, anna.id, true from resident carla, resident anna
                where carla.name = 'Carla' and anna.name = 'Anna'""").update();
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.readsSomethingWith("Nog niemand anders heeft hier geholpen.");
    }

    private void benWantsToExchange() {
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.reads("U kunt dinsdag 24 november niet. Wilt u ruilen met iemand die ook komt?")
                .offering("Ruil met Carla, dinsdag 1 december", "Iemand neemt het over");
        ben.taps("Ruil met Carla, dinsdag 1 december");
        ben.reads("Ik vraag het Carla: u komt op dinsdag 1 december, en Carla komt op dinsdag 24 november. Zegt Carla "
                + "ja, dan hoort u het. Tot dan blijft alles zoals het was.");
    }

    private Neighbour carlaComesOnTheFirst() {
        var carla = helper("Carla");
        ben.tapsData(button(ben, "series-menu"));
        ben.readsAll();
        ben.taps("Een keer ruilen");
        ben.readsAll();
        ben.taps("dinsdag 1 december");
        ben.readsAll();
        ben.taps("Zoek een invaller");
        ben.readsAll();
        carla.readsAll();
        carla.taps("Dat doe ik");
        carla.readsAll();
        anna.readsAll();
        anna.taps("Ja, graag");
        anna.readsAll();
        carla.readsAll();
        return carla;
    }

    private String helpers() {
        return String.join(", ", database.sql("""
                select to_char(starts_at at time zone 'Europe/Amsterdam', 'DD-MM ') || resident.name
                from appointment join resident on resident.id = helper_id
                where state in ('AGREED', 'REMINDED') order by starts_at""").query(String.class).list());
    }

    @Test
    void a_pause_of_the_asker_ends_by_itself() {
        itIsAgreed();
        anna.says("Ik ben met vakantie tot 5 december");
        anna.reads("Goed, pauze. Op dinsdag 8 december gaat het weer verder. Ben weet het.");
        ben.reads("Anna neemt pauze: hulp bij de boodschappen. Op dinsdag 8 december gaat het weer verder. U hoeft "
                + "niets te doen.");
        assertThat(coming()).isEqualTo("08-12 10:00");
    }

    @Test
    void a_pause_of_the_helper_is_told_and_stood_in_for() {
        itIsAgreed();
        ben.tapsData(button(ben, "series-menu"));
        ben.readsSomethingWith("met Anna");
        ben.taps("Pauze");
        ben.reads("Tot wanneer is de pauze? U kunt een dag typen, of op een knop tikken.").offering("Eén week",
                "Twee weken", "Vier weken");
        ben.taps("Eén week");
        anna.readsSomethingWith("Ben is een tijd weg, vanaf zondag 22 november. Op dinsdag 1 december is Ben er weer.");
        anna.readsSomethingWith("Ben kan toch niet helpen", "coördinator");
        ben.readsSomethingWith("Goed, pauze. Vanaf dinsdag 1 december bent u er weer.");
        assertThat(coming()).isEqualTo("01-12 10:00");
    }

    @Test
    void only_the_first_time_leaves_the_rest_to_others() {
        ben = helper("Ben");
        var carla = helper("Carla");
        annaAsks();
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
        assertThat(coming()).isEqualTo("24-11 10:00, 01-12 10:00");
    }

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
        assertThat(coming()).isEmpty();
        town.clockMovesTo(at("2026-12-20T12:00"));
    }

    @Test
    void a_helper_who_stops_is_followed_by_another() {
        itIsAgreed();
        var carla = helper("Carla");
        ben.says("Ik wil stoppen met de hulp");
        ben.readsSomethingWith("Wilt u helemaal stoppen");
        ben.says("ja");
        anna.readsSomethingWith("Ben stopt helaas met hulp bij de boodschappen.");
        ben.readsSomethingWith("Dank u wel voor al uw hulp! Anna weet het.");
        carla.readsSomethingWith("elke dinsdag om 10:00, vanaf 24 november tot en met 19 maart").offering(
                "Ja, alle keren", "Alleen de eerste keer", "Niet deze keer");
        assertThat(coming()).isEmpty();
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
        ben.readsSomethingWith("Anna wil graag nog drie maanden hulp met hulp bij de boodschappen");
        ben.taps("Ja, ik blijf helpen");
        ben.readsSomethingWith("U helpt Anna tot en met maandag 8 maart");
        anna.readsSomethingWith("Ben helpt u graag nog langer");
    }

    @Test
    void a_public_feast_is_said_and_asked_about() {
        ben = helper("Ben");
        anna = town.neighbour("Anna", "nl");
        asks("Kan iemand elke vrijdag om 10 uur boodschappen voor mij doen? 6131 AB");
        benJoins();
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
        anna.readsSomethingWith("Ben kan toch niet helpen");
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
    void buttons_of_others_are_old_buttons() {
        itIsAgreed();
        var carla = helper("Carla");
        for (var verb : new String[]{"series-menu", "series-stop-sure", "series-pause", "series-longer-yes"}) {
            carla.tapsData(button(ben, "series-menu").replace("series-menu", verb));
            carla.readsSomethingWith("Deze knop");
        }
        carla.tapsData(button(ben, "series-menu").replace("series-menu", "series-skip-day") + "/20261124");
        carla.readsSomethingWith("Deze knop");
        ben.tapsData(button(ben, "series-menu").replace("series-menu", "series-skip-day") + "/20261125");
        ben.readsSomethingWith("Deze knop");
    }

    private void itIsAgreed() {
        ben = helper("Ben");
        annaAsks();
        benJoins();
    }

    private void benJoins() {
        ben.readsAll();
        ben.taps("Ja, alle keren");
        anna.readsAll();
        anna.taps("Ja, graag");
        anna.readsAll();
        ben.readsAll();
    }

    private void annaAsks() {
        anna = town.neighbour("Anna", "nl");
        asks(ASK);
    }

    private void asks(String words) {
        anna.says(words);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen, elke");
        anna.taps("Ja");
        anna.readsAll();
    }

    private Neighbour helper(String name) {
        return Helpers.dutch(town, name, "Ik wil wel boodschappen doen");
    }

    private static String button(Neighbour whom, String verb) {
        return whom.buttonsSeen().stream().filter(it -> it.startsWith(verb + ":")).reduce((one, two) -> two)
                .orElseThrow();
    }

    /** The appointments that stand, on the wall clock. */
    private String coming() {
        return String.join(", ", database.sql("""
                select to_char(starts_at at time zone 'Europe/Amsterdam', 'DD-MM HH24:MI') from appointment
                where state in ('AGREED', 'REMINDED') order by starts_at""").query(String.class).list());
    }

    private static ZonedDateTime at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(MovableClock.ZONE);
    }
}

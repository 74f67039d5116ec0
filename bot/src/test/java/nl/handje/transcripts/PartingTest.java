package nl.handje.transcripts;

import static nl.handje.testing.WeeklyGroceries.coming;
import static nl.handje.testing.WeeklyGroceries.helper;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import nl.handje.testing.WeeklyGroceries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants nothing more of a neighbour while help of the two still stands. */
@Transcript
class PartingTest {
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

    @Test
    void the_asker_ends_a_series_and_another_is_looked_for() {
        benComesEachWeek();
        var carla = helper(town, "Carla");
        annaBlocksBen();
        anna.reads("Dit staat nog met Ben:\n• hulp bij de boodschappen, elke dinsdag om 10:00\n\n"
                + "Zal ik het afzeggen, en iemand anders zoeken?").offering("Ja, zoek iemand anders",
                        "Zeg af, zoek niemand", "Nee, het gaat door");
        assertThat(coming(database)).isEqualTo("24-11 10:00, 01-12 10:00");
        anna.says("ja graag");
        ben.reads("Uw hulp aan Anna stopt: hulp bij de boodschappen. U hoeft niet meer te komen. Dank u wel voor al "
                + "uw hulp!");
        anna.reads("Ben komt niet meer. Ik zoek iemand anders voor hulp bij de boodschappen. Ik heb het meteen aan "
                + "een andere buur gevraagd.");
        anna.reads("Goed, het is afgezegd. Ben weet het.");
        assertThat(coming(database)).isEmpty();
        carla.readsSomethingWith("elke dinsdag om 10:00, vanaf 24 november");
        carla.taps("Ja, alle keren");
        carla.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Carla wil u graag helpen");
    }

    @Test
    void the_asker_may_want_nobody_in_their_place() {
        benComesEachWeek();
        var carla = helper(town, "Carla");
        annaBlocksBen();
        anna.readsSomethingWith("Dit staat nog met Ben:");
        anna.taps("Zeg af, zoek niemand");
        anna.reads("Goed, het is afgezegd. Ben weet het.");
        ben.readsSomethingWith("Anna heeft de hulp niet meer nodig");
        assertThat(coming(database)).isEmpty();
        assertThat(carla.unread()).isEmpty();
    }

    @Test
    void for_who_was_helped_another_is_always_looked_for() {
        benComesEachWeek();
        var carla = helper(town, "Carla");
        ben.says("blokkeer Anna");
        ben.readsSomethingWith("U krijgt geen berichten meer van Anna.");
        anna.readsSomethingWith("Ben heeft de chat met u gesloten.");
        ben.reads("Dit zou u nog doen voor Anna:\n• hulp bij de boodschappen, elke dinsdag om 10:00\n\n"
                + "Zal ik het afzeggen? Dan zoek ik iemand anders voor Anna.").offering("Ja, afzeggen",
                        "Nee, het gaat door");
        ben.says("ja");
        anna.readsSomethingWith("Ben stopt helaas met hulp bij de boodschappen.", "een andere buur gevraagd");
        ben.reads("Goed, het is afgezegd. Anna weet het.");
        carla.readsSomethingWith("elke dinsdag om 10:00");
    }

    @Test
    void what_goes_on_goes_on_without_a_chat() {
        benComesEachWeek();
        annaBlocksBen();
        anna.readsSomethingWith("Dit staat nog met Ben:");
        anna.says("nee");
        anna.reads("Goed, het gaat door zoals het was afgesproken.");
        town.clockMovesTo(LocalDateTime.parse("2026-11-30T11:00").atZone(MovableClock.ZONE));
        town.forgetWhatWasSaid();
        assertThat(coming(database)).endsWith("08-12 10:00");
        assertThat(database.sql("select count(*) from relay_line where state = 'OPEN'").query(Long.class).single())
                .isZero();
    }

    @Test
    void for_a_single_appointment_another_is_asked_and_the_button_counts_once() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
        var carla = Helpers.dutch(town, "Carla", "Ik kan wel eens iemand rijden, elke dag");
        annaBlocksBen();
        anna.readsSomethingWith(
                "Dit staat nog met Ben:\n• een rit naar het ziekenhuis in Sittard, op donderdag 26 november om "
                        + "14:30\n\nZal ik het afzeggen");
        anna.taps("Ja, zoek iemand anders");
        ben.readsSomethingWith("Anna heeft de afspraak afgezegd");
        anna.readsSomethingWith("Ik zoek iemand anders voor een rit naar het ziekenhuis in Sittard.");
        anna.reads("Goed, het is afgezegd. Ben weet het.");
        carla.readsSomethingWith("een rit naar het ziekenhuis in Sittard");
        anna.taps("Zeg af, zoek niemand");
        anna.readsSomethingWith("Deze knop");
    }

    @Test
    void in_english_as_well() {
        var agreed = AgreedRide.inEnglish(town);
        agreed.anna().says("I do not want to hear from him any more");
        agreed.anna().readsSomethingWith("You will get no more messages from Ben.");
        agreed.ben().readsSomethingWith("Anna has closed the chat");
        agreed.anna()
                .readsSomethingWith("This still stands with Ben:", "Shall I call it off, and look for somebody else?")
                .offering("Yes, find somebody else", "Call it off, find nobody", "No, it goes on");
        agreed.anna().says("yes please");
        agreed.ben().readsSomethingWith("Anna has called off");
        agreed.anna().readsSomethingWith("I am looking for somebody else for");
        agreed.anna().reads("Fine, it is called off. Ben knows.");
    }

    private void annaBlocksBen() {
        anna.says("Ik wil niets meer van hem horen");
        anna.readsSomethingWith("U krijgt geen berichten meer van Ben.");
        ben.readsSomethingWith("Anna heeft de chat met u gesloten.");
    }

    private void benComesEachWeek() {
        var agreed = WeeklyGroceries.agreed(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }
}

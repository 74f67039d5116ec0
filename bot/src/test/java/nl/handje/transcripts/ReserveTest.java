package nl.handje.transcripts;

import java.time.Duration;
import java.util.UUID;
import nl.handje.candidate.Pairs;
import nl.handje.resident.ResidentId;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits in reserve, who helped well before, and who said no. */
@TownTest
class ReserveTest {
    private static final UUID COORDINATOR = UUID.randomUUID();

    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;
    @Autowired
    Pairs pairs;
    @Autowired
    TransactionTemplate transaction;

    Neighbour anna;
    Neighbour ben;
    Neighbour carla;

    @BeforeEach
    void people() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        database.sql("delete from town").update();
        Helpers.coordinator(database, COORDINATOR);
        anna = town.neighbour("Anna", "nl");
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
        database.sql("delete from town").update();
    }

    @Test
    void who_came_too_late_waits_in_reserve_and_is_asked_when_the_first_falls_away() {
        asks();
        anna.readsSomethingWith("aan 2 buren gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        var asked = carla.readsSomethingWith("zoekt hulp");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        carla.readsSomethingWith("Er is al iemand gevonden");
        carla.tapsData(asked.actions().getFirst());
        carla.reads("Wat aardig van u. Er was net iemand anders. U hoeft niets te doen.")
                .offering("Houd mij achter de hand");
        carla.taps("Houd mij achter de hand");
        carla.reads("Dat is lief van u. Als de ander niet kan, vraag ik u als eerste.");
        anna.taps("Liever iemand anders");
        anna.readsSomethingWith("Dat mag.");
        ben.readsSomethingWith("Het is nu toch niet nodig");
        carla.readsSomethingWith("De buur die zou helpen, kan toch niet. U stond achter de hand.", "boodschappen")
                .offering("Dat doe ik", "Niet deze keer");
        carla.taps("Dat doe ik");
        carla.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Carla wil u graag helpen");
    }

    @Test
    void who_helped_well_before_is_asked_first_when_the_asker_wants() {
        asks();
        anna.readsSomethingWith("gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        carla.readsSomethingWith("zoekt hulp");
        benHelpedAnnaWell();
        database.sql("delete from reminder").update();
        database.sql("delete from invitation").update();
        database.sql("delete from help_request").update();
        asksAgain();
        anna.reads("Ben hielp u al eerder. Zal ik eerst alleen Ben vragen? Als u niets zegt, vraag ik het over een uur "
                + "aan meer buren.").offering("Ja, eerst die buur", "Vraag meer buren");
        anna.says("ja graag");
        anna.readsSomethingWith("aan één buur gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("Zal ik verder vragen?");
    }

    @Test
    void an_asker_who_does_not_say_whom_first_is_not_forgotten() {
        benHelpedAnnaWell();
        asks();
        anna.readsSomethingWith("Ben hielp u al eerder.");
        town.clockAdvances(Duration.ofMinutes(61));
        ben.readsSomethingWith("zoekt hulp");
        carla.readsSomethingWith("zoekt hulp");
    }

    @Test
    void who_said_no_is_left_in_peace_for_some_days() {
        townIs("PEER_TO_PEER", "2", 5, true);
        asks();
        anna.readsSomethingWith("gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        carla.readsSomethingWith("zoekt hulp");
        ben.taps("Niet deze keer");
        ben.readsSomethingWith("Geen probleem");
        var dirk = town.neighbour("Dirk", "nl");
        asks(dirk, "Kan iemand zaterdag boodschappen voor mij doen? 6131 AB");
        dirk.readsSomethingWith("aan één buur gevraagd");
        carla.readsSomethingWith("zaterdag");
        clock.advance(Duration.ofDays(4));
        var eva = town.neighbour("Eva", "nl");
        asks(eva, "Kan iemand maandag boodschappen voor mij doen? 6131 AB");
        eva.readsSomethingWith("aan 2 buren gevraagd");
        ben.readsSomethingWith("maandag");
        carla.readsSomethingWith("maandag");
    }

    private void benHelpedAnnaWell() {
        anna.says("hallo");
        anna.readsEverything();
        transaction.executeWithoutResult(status -> pairs.helpedWell(idOf("Anna"), idOf("Ben")));
    }

    private ResidentId idOf(String name) {
        return new ResidentId(
                database.sql("select id from resident where name = :name order by met_at desc, chat desc limit 1")
                        .param("name", name).query(UUID.class).single());
    }

    private void townIs(String mode, String sizes, int rounds, boolean askerSaysYes) {
        database.sql("""
                insert into town (region, name, mode, round_sizes, rounds, delay_minutes, urgent_delay_minutes,
                    reach_kilometres, widening, most_per_week, hours, asker_says_yes)
                values ('61', 'Sittard', :mode, :sizes, :rounds, 120, 30, 5, 2, 4, '08:00-21:00', :yes)""")
                .param("mode", mode).param("sizes", sizes).param("rounds", rounds).param("yes", askerSaysYes).update();
    }

    private void asks() {
        asks(anna, "Kan iemand vrijdag boodschappen voor mij doen? 6131 AB");
    }

    private void asksAgain() {
        anna.says("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
    }

    private static void asks(Neighbour asker, String words) {
        asker.says(words);
        asker.readsAll();
        asker.taps("Ja, dat is goed");
        asker.readsSomethingWith("Klopt dit?");
        asker.taps("Ja");
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.handje.invitation.InvitationId;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.matching.coordinator.NeighbourOnDesk;
import nl.handje.matching.coordinator.RequestOnDesk;
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

/**
 * Neighbours are asked as their town wants it: by a coordinator, at once, few or many, with the asker's yes or without.
 */
@TownTest
class RoundsTest {
    private static final UUID COORDINATOR = UUID.randomUUID();

    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;
    @Autowired
    CoordinatorDesk desk;

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
    void in_a_moderated_town_nobody_is_asked_before_a_coordinator_says_so() {
        townIs("MODERATED", "3", 5, true);
        asks();
        anna.reads("Dank u, ik heb het genoteerd. Een coördinator kiest eerst welke buren ik vraag. U hoort van mij.");
        var proposed = desk.neighbours(request().id());
        assertThat(proposed).extracting(it -> it.name()).containsExactlyInAnyOrder("Ben", "Carla");
        assertThat(request().awaiting()).isEqualTo(2);
        desk.refuse(of(proposed, "Carla"), COORDINATOR);
        assertThat(desk.approve(of(proposed, "Ben"), COORDINATOR)).isTrue();
        ben.readsSomethingWith("zoekt hulp bij de boodschappen").offering("Dat doe ik", "Niet deze keer");
        assertThat(desk.neighbours(request().id())).extracting(it -> it.state().orElseThrow())
                .containsExactlyInAnyOrder(NeighbourOnDesk.State.ASKED, NeighbourOnDesk.State.REFUSED);
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        assertThat(desk.approve(of(proposed, "Carla"), COORDINATOR)).as("over").isFalse();
    }

    @Test
    void another_takes_the_place_of_who_a_coordinator_would_rather_not_ask() {
        townIs("MODERATED", "1", 5, true);
        asks();
        anna.readsSomethingWith("Een coördinator kiest eerst");
        var first = desk.neighbours(request().id()).getFirst();
        assertThat(desk.replace(first.invitation().orElseThrow(), COORDINATOR)).isTrue();
        assertThat(desk.neighbours(request().id())).extracting(it -> it.state().orElseThrow())
                .containsExactlyInAnyOrder(NeighbourOnDesk.State.REFUSED, NeighbourOnDesk.State.AWAITING_APPROVAL);
        assertThat(desk.approveAll(request().id(), COORDINATOR)).isEqualTo(1);
        var asked = first.name().equals("Ben") ? carla : ben;
        asked.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void a_coordinator_who_sees_along_adds_a_neighbour_and_takes_one_back() {
        townIs("ASSISTED", "1", 5, true);
        asks();
        anna.readsSomethingWith("aan één buur gevraagd");
        var first = desk.neighbours(request().id()).getFirst();
        var asked = first.name().equals("Ben") ? ben : carla;
        var other = first.name().equals("Ben") ? carla : ben;
        asked.readsSomethingWith("zoekt hulp");
        var others = desk.others(request().id(), 5);
        assertThat(others).hasSize(1);
        assertThat(desk.add(request().id(), others.getFirst().helper(), COORDINATOR)).isTrue();
        other.readsSomethingWith("zoekt hulp");
        assertThat(desk.withdraw(first.invitation().orElseThrow(), COORDINATOR)).isTrue();
        asked.readsSomethingWith("Deze vraag is niet meer nodig");
    }

    @Test
    void where_the_first_yes_is_enough_both_hear_at_once_that_it_is_agreed() {
        townIs("PEER_TO_PEER", "3", 5, false);
        asks();
        anna.readsSomethingWith("aan 2 buren gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        carla.readsSomethingWith("zoekt hulp");
        ben.taps("Dat doe ik");
        ben.readsEverything();
        carla.readsSomethingWith("Er is al iemand gevonden");
        anna.readsSomethingWith("Afgesproken!", "Ben");
    }

    @Test
    void when_all_rounds_were_silent_the_asker_and_a_coordinator_hear_it() {
        townIs("PEER_TO_PEER", "1", 1, true);
        asks();
        anna.readsSomethingWith("aan één buur gevraagd");
        town.clockAdvances(Duration.ofHours(3));
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        assertThat(
                database.sql("select count(*) from report where source = 'UNANSWERED'").query(Integer.class).single())
                .isPositive();
        town.forgetWhatWasSaid();
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

    private static void asks(Neighbour asker, String words) {
        asker.says(words);
        asker.readsAll();
        asker.taps("Ja, dat is goed");
        asker.readsSomethingWith("Klopt dit?");
        asker.taps("Ja");
    }

    private RequestOnDesk request() {
        return desk.running("61").getFirst();
    }

    private static InvitationId of(List<NeighbourOnDesk> neighbours, String name) {
        return neighbours.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().invitation()
                .orElseThrow();
    }
}

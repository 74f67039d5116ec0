package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.handje.desk.DeskHours;
import nl.handje.invitation.InvitationId;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.matching.coordinator.NeighbourOnDesk;
import nl.handje.matching.coordinator.RequestOnDesk;
import nl.handje.testing.Helpers;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A coordinator chooses whom to ask, and sometimes has no time. Nobody's request waits for ever. It is Sunday, ten
 * o'clock.
 */
@Transcript
class ModeratedTownTest {
    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final String WAITS = "Ik wacht nog op een coördinator: hulp bij de boodschappen, op vrijdag "
            + "27 november. Die kiest welke buren ik mag vragen. Ik heb er net nog eens om gevraagd. U hoort van mij.";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    CoordinatorDesk desk;
    @Autowired
    DeskHours hours;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void a_moderated_town() {
        town.beginsAnew();
        Helpers.coordinator(database, COORDINATOR);
        townIs(true);
        anna = town.neighbour("Anna", "nl");
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
    }

    @Test
    void who_has_no_time_is_reminded_the_asker_hears_it_and_then_it_goes_on() {
        annaAsks();
        town.clockMovesTo(at("2026-11-22T11:59"));
        town.nothingElseWasSaid();
        town.clockMovesTo(at("2026-11-22T12:02"));
        anna.reads(WAITS);
        assertThat(items()).singleElement().asString().startsWith("Dit wacht al een tijd op goedkeuring.")
                .contains("Ik stel één buur voor.");
        town.clockMovesTo(at("2026-11-22T14:05"));
        anna.reads("Er had nog geen coördinator tijd. Ik heb het nu zelf aan één buur gevraagd: hulp bij de "
                + "boodschappen. Zodra iemand ja zegt, hoort u het van mij.");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen").offering("Dat doe ik", "Niet deze keer");
        assertThat(items()).singleElement().asString().startsWith("Niemand keek op tijd");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
    }

    @Test
    void in_english() {
        var emma = town.neighbour("Emma", "en");
        emma.says("Can someone do my shopping on Friday? 6131 AB");
        emma.readsAll();
        emma.taps("Yes, that is fine");
        emma.readsAll();
        emma.taps("Yes");
        emma.readsSomethingWith("A coordinator first chooses");
        town.clockMovesTo(at("2026-11-22T12:02"));
        emma.readsSomethingWith("I am still waiting for a coordinator:",
                "They choose which neighbours I may ask. I have "
                        + "just asked for it once more. You will hear from me.");
        town.clockMovesTo(at("2026-11-22T14:05"));
        emma.readsSomethingWith("No coordinator had time yet. I have now asked one neighbour myself:");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void a_coordinator_who_looked_is_not_reminded() {
        annaAsks();
        desk.approve(proposed().getFirst(), COORDINATOR);
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
        town.clockMovesTo(at("2026-11-22T12:02"));
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        assertThat(items()).as("one, that says how it stands now").singleElement().asString()
                .startsWith("Nog niemand gevonden");
    }

    @Test
    void what_a_coordinator_approved_waits_in_the_queue_no_longer() {
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        annaAsks();
        assertThat(items()).singleElement().asString().contains("Ik stel 2 buren voor.");
        desk.approve(proposed().getFirst(), COORDINATOR);
        assertThat(items()).as("one is left to judge").singleElement().asString().contains("Ik stel één buur voor.");
        desk.refuse(proposed().getFirst(), COORDINATOR);
        assertThat(items()).isEmpty();
        assertThat(proposed()).as("while one was asked, nobody else is proposed").isEmpty();
        assertThat(ben.readsEverything().size() + carla.readsEverything().size()).isEqualTo(1);
        assertThat(database.sql("select moderator_id from decision").query(UUID.class).single())
                .isEqualTo(COORDINATOR);
    }

    @Test
    void approved_together_they_wait_no_longer_either() {
        annaAsks();
        assertThat(desk.approveAll(request().id(), COORDINATOR)).isEqualTo(1);
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
        assertThat(items()).isEmpty();
    }

    @Test
    void who_refuses_the_only_one_reads_in_the_queue_that_nobody_is_left() {
        annaAsks();
        desk.refuse(proposed().getFirst(), COORDINATOR);
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        assertThat(items()).singleElement().asString().startsWith("Nog niemand gevonden");
    }

    @Test
    void who_was_proposed_after_a_no_gets_the_whole_time() {
        var carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        database.sql("update town set round_sizes = '1'").update();
        annaAsks();
        town.clockMovesTo(at("2026-11-22T11:50"));
        desk.refuse(proposed().getFirst(), COORDINATOR);
        assertThat(request().awaiting()).isEqualTo(1);
        town.clockMovesTo(at("2026-11-22T13:49"));
        town.nothingElseWasSaid();
        town.clockMovesTo(at("2026-11-22T13:51"));
        anna.reads(WAITS);
        assertThat(List.of(ben.unread(), carla.unread())).allMatch(List::isEmpty);
    }

    @Test
    void time_counts_only_while_somebody_of_the_team_is_there() {
        hours.set(new DeskHours.Hours("61", "ma-vr 9:00-17:00", ""));
        annaAsks();
        town.clockMovesTo(at("2026-11-23T10:59"));
        town.nothingElseWasSaid();
        town.clockMovesTo(at("2026-11-23T11:01"));
        anna.reads(WAITS);
        town.clockMovesTo(at("2026-11-23T13:02"));
        anna.readsSomethingWith("Er had nog geen coördinator tijd.");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void a_desk_that_opens_too_late_for_it_is_not_waited_for() {
        hours.set(new DeskHours.Hours("61", "wo 9:00-17:00", ""));
        asks("Kan iemand morgen om 16:00 boodschappen voor mij doen? 6131 AB");
        town.clockMovesTo(at("2026-11-23T12:00"));
        assertThat(anna.unread()).anyMatch(it -> it.startsWith("Ik wacht nog op een coördinator"))
                .anyMatch(it -> it.startsWith("Er had nog geen coördinator tijd."));
        anna.readsEverything();
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void where_nobody_is_asked_without_approval_both_hear_it_again() {
        townIs(false);
        annaAsks();
        town.clockMovesTo(at("2026-11-22T12:02"));
        anna.reads(WAITS);
        town.clockMovesTo(at("2026-11-22T14:05"));
        anna.reads("Er had nog geen coördinator tijd voor uw vraag: hulp bij de boodschappen, op vrijdag 27 november. "
                + "Het spijt me dat het zo lang duurt. Ik heb er nog eens om gevraagd. Wilt u blijven wachten?")
                .offering("Ja, ik wacht", "Iets veranderen", "Niet meer nodig");
        anna.says("ja hoor");
        anna.reads("Goed. Een coördinator kijkt er nog naar. U hoort van mij.");
        assertThat(proposed()).hasSize(1);
        take(items());
        town.clockMovesTo(at("2026-11-22T16:10"));
        assertThat(items()).as("asked for once more").singleElement().asString().startsWith("Dit wacht al een tijd");
    }

    private void take(List<String> items) {
        assertThat(items).hasSize(1);
        database.sql("update report set decided_at = now()").update();
    }

    private List<String> items() {
        return inPlain.all("report.words", "select words from report where decided_at is null");
    }

    private List<InvitationId> proposed() {
        return desk.neighbours(request().id()).stream()
                .filter(it -> it.state().filter(NeighbourOnDesk.State.AWAITING_APPROVAL::equals)
                        .isPresent())
                .map(it -> it.invitation().orElseThrow()).toList();
    }

    private RequestOnDesk request() {
        return desk.running("61").getFirst();
    }

    private void annaAsks() {
        asks("Kan iemand vrijdag boodschappen voor mij doen? 6131 AB");
    }

    private void asks(String words) {
        anna.says(words);
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Een coördinator kiest eerst welke buren ik vraag.");
    }

    private void townIs(boolean goesOn) {
        database.sql("delete from town").update();
        database.sql("""
                insert into town (region, name, mode, round_sizes, rounds, delay_minutes, urgent_delay_minutes,
                    reach_kilometres, widening, most_per_week, hours, asker_says_yes, goes_on_unapproved)
                values ('61', 'Sittard', 'MODERATED', '3', 5, 120, 30, 5, 2, 4, '08:00-21:00', true, :goesOn)""")
                .param("goesOn", goesOn).update();
    }
}

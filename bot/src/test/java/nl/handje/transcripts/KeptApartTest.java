package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.handje.candidate.Pairs;
import nl.handje.resident.Blocks;
import nl.handje.resident.ResidentId;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who would rather not meet are not brought together, whoever of them asks and whoever said it. */
@Transcript
class KeptApartTest {
    private static final String ASK = "Kan iemand vrijdag boodschappen voor mij doen? 6131 AB";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    Pairs pairs;
    @Autowired
    Blocks blocks;
    @Autowired
    TransactionTemplate transaction;

    Neighbour anna;
    Neighbour ben;
    Neighbour carla;

    @BeforeEach
    void people() {
        town.beginsAnew();
        anna = town.neighbour("Anna", "nl");
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
    }

    @Test
    void rather_not_again_counts_also_when_the_other_asks() {
        says(() -> pairs.keepApart(id("Ben"), id("Carla"), true));
        asks(ben, ASK);
        ben.readsSomethingWith("Op dit moment ken ik nog niemand");
        asks(carla, ASK);
        carla.readsSomethingWith("Op dit moment ken ik nog niemand");
    }

    @Test
    void who_would_meet_again_after_all_is_asked_again_both_ways() {
        says(() -> pairs.helpedWell(id("Carla"), id("Ben")));
        says(() -> pairs.keepApart(id("Ben"), id("Carla"), true));
        asks(carla, ASK);
        carla.readsSomethingWith("Op dit moment ken ik nog niemand");
        says(() -> pairs.keepApart(id("Carla"), id("Ben"), false));
        asks(ben, ASK);
        ben.readsSomethingWith("aan één buur gevraagd");
        carla.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void the_same_neighbour_is_not_offered_first_when_that_one_would_rather_not() {
        anna.says("hallo");
        anna.readsEverything();
        says(() -> pairs.helpedWell(id("Anna"), id("Ben")));
        says(() -> blocks.add(id("Ben"), id("Anna")));
        annaAsks();
        anna.readsSomethingWith("aan één buur gevraagd");
        carla.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void who_waits_in_reserve_is_not_asked_after_a_block() {
        carlaWaitsInReserve();
        says(() -> blocks.add(id("Carla"), id("Anna")));
        anna.taps("Liever iemand anders");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        anna.readsSomethingWith("Dat mag.");
        ben.readsSomethingWith("Het is nu toch niet nodig");
    }

    @Test
    void who_waits_in_reserve_is_not_asked_for_what_they_do_no_more() {
        carlaWaitsInReserve();
        database.sql("update offer set categories = 'WALK' where helper_id = :carla")
                .param("carla", id("Carla").value())
                .update();
        anna.taps("Liever iemand anders");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
        anna.readsSomethingWith("Dat mag.");
        ben.readsSomethingWith("Het is nu toch niet nodig");
    }

    @Test
    void a_yes_after_a_block_brings_nobody_together() {
        annaAsks();
        anna.readsSomethingWith("aan 2 buren gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        carla.readsSomethingWith("zoekt hulp");
        says(() -> blocks.add(id("Anna"), id("Ben")));
        ben.taps("Dat doe ik");
        ben.reads("Wat aardig van u. Er was net iemand anders. U hoeft niets te doen.");
        carla.taps("Dat doe ik");
        carla.readsSomethingWith("Wat fijn!");
        ben.readsSomethingWith("Er is al iemand gevonden");
        anna.readsSomethingWith("Carla wil u graag helpen");
        assertThat(database.sql("select state from invitation where helper_id = :ben").param("ben", id("Ben").value())
                .query(String.class).single()).isEqualTo("OFF_THE_HOOK");
    }

    private void carlaWaitsInReserve() {
        annaAsks();
        anna.readsSomethingWith("aan 2 buren gevraagd");
        ben.readsSomethingWith("zoekt hulp");
        var asked = carla.readsSomethingWith("zoekt hulp");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        carla.readsSomethingWith("Er is al iemand gevonden");
        carla.tapsData(asked.actions().getFirst());
        carla.readsSomethingWith("Wat aardig van u.");
        carla.taps("Houd mij achter de hand");
        carla.readsSomethingWith("Dat is lief van u.");
    }

    private void annaAsks() {
        anna.says(ASK);
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
    }

    private static void asks(Neighbour known, String words) {
        known.says(words);
        known.readsSomethingWith("Klopt dit?");
        known.taps("Ja");
    }

    private void says(Runnable what) {
        transaction.executeWithoutResult(status -> what.run());
    }

    private ResidentId id(String name) {
        return new ResidentId(database.sql("select id from resident where name = :name").param("name", name)
                .query(UUID.class).single());
    }
}

package nl.handje.referral;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no neighbour may be asked: a kind no, the right desk, and a count without a name. */
@Transcript
class NotForNeighboursTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothing_was_asked() {
        database.sql("delete from unmet_need").update();
        database.sql("delete from town_desk").update();
    }

    @Test
    void debts_are_referred_to_who_knows_and_counted() {
        anna("nl").says("ik heb schulden wie kan helpen").readsSomethingWith("Geldzorgen zijn zwaar",
                "Bel Geldfit: 0800-8115.");
        assertThat(database.sql("select subject || ' ' || month from unmet_need").query(String.class).list())
                .containsExactly("DEBTS 2026-11-01");
    }

    @Test
    void washing_is_for_a_professional() {
        anna("nl").says("kan iemand mij wassen elke ochtend").readsSomethingWith("Wassen en aankleden is werk voor een",
                "Wie u wel kan helpen: uw huisarts of het wijkteam");
    }

    @Test
    void medicines_are_for_a_professional_in_english_too() {
        anna("en").says("Could someone put my medication in the box every morning?")
                .readsSomethingWith("A neighbour may not prepare or give medicines", "your pharmacy or your GP");
    }

    @Test
    void a_donor_is_no_question_for_neighbours() {
        anna("nl").says("ik zoek een nierdonor").readsSomethingWith("Daar kan ik geen buren voor vragen");
    }

    @Test
    void paid_work_is_not_arranged() {
        anna("nl").says("ik zoek een betaalde schoonmaakster").readsSomethingWith("Betaald werk regel ik niet");
    }

    @Test
    void a_town_s_own_desk_goes_before_that_of_the_country() {
        database.sql("""
                insert into town_desk (id, region, subject, name, number, owner, verified_at)
                values (gen_random_uuid(), '61', 'DEBTS', 'het sociaal loket', '046-0000000', 'Town', '2026-11-01')""")
                .update();
        var anna = anna("nl");
        anna.says("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsAll();
        anna.taps("Ja, dat is goed");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
        anna.says("ik heb schulden wie kan helpen");
        anna.readsSomethingWith("Bel het sociaal loket: 046-0000000.");
        assertThat(database.sql("select region from unmet_need").query(String.class).single()).isEqualTo("61");
    }

    private Neighbour anna(String language) {
        return town.neighbour("Anna", language);
    }
}

package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each kind of help on its own days: nobody is asked for a ride on the day of the groceries. */
@Transcript
class OwnDaysOfAnOfferTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    private Neighbour says(String words) {
        var ben = town.neighbour("Ben", "nl");
        ben.says(words).readsAll();
        return ben.says("ja");
    }

    private Neighbour saysInEnglish(String words) {
        var ben = town.neighbour("Ben", "en");
        ben.says(words).readsAll();
        return ben.says("yes");
    }

    @Test
    void groceries_on_tuesday_and_rides_on_saturday_are_read_back_one_by_one() {
        var ben = says("Ik kan op dinsdag boodschappen doen en op zaterdag iemand rijden, 6131");
        ben.readsSomethingWith("Waarmee: hulp bij de boodschappen. Wanneer: dinsdag.", "6131");
        ben.says("ja").readsSomethingWith("Dank u wel");
        ben.reads("We gaan verder met wat u eerder schreef.");
        ben.readsSomethingWith("Waarmee: een rit. Wanneer: zaterdag.", "6131");
    }

    @Test
    void dogs_on_weekday_mornings_and_lifts_at_the_weekend() {
        var ben = saysInEnglish("I can walk dogs on weekday mornings and drive people at the weekend, 6131 AB");
        ben.readsSomethingWith("help with a pet. When: ", "6131");
        ben.says("yes").readsSomethingWith("Thank you");
        ben.reads("Let us go on with what you wrote earlier.");
        ben.readsSomethingWith("a lift. When: at weekends", "6131");
    }

    @Test
    void kinds_on_the_same_days_stay_one_offer() {
        says("Ik kan op dinsdag boodschappen doen en iemand rijden, 6131")
                .readsSomethingWith("een rit en hulp bij de boodschappen. Wanneer: dinsdag.");
    }

    @Test
    void the_same_day_said_twice_stays_one_offer() {
        saysInEnglish("I can do shopping on Monday and give lifts on Monday, 6131")
                .readsSomethingWith("a lift and help with the groceries. When: Monday.");
    }

    @Test
    void who_will_be_away_is_away_for_all_that_they_offer() {
        var ben = says(
                "Ik wil best helpen met klusjes op dinsdag en rijden op zaterdag, behalve in de kerstvakantie. 6131");
        ben.readsSomethingWith("Waarmee: hulp bij een klus. Wanneer: dinsdag.");
        ben.says("ja").readsAll();
        ben.says("ja").readsSomethingWith("U bood al hulp aan");
        ben.readsSomethingWith("Komt dit erbij");
        ben.taps("Het komt erbij").readsAll();
        assertThat(database.sql("select count(*) from offer join resident on resident.id = helper_id"
                + " where chat = :chat and offer.paused_from = date '2026-12-19' and offer.paused_until = date '2027-01-04'")
                .param("chat", ben.chat()).query(Integer.class).single()).isEqualTo(2);
    }
}

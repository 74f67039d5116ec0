package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Danger and loneliness: never the same block twice, and always somebody who listens. */
@TownTest
class HardMomentsTest {
    @Autowired
    Town town;

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
    }

    @Test
    void who_writes_on_in_danger_reads_something_else_the_second_time() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("Wat erg dat u zich zo voelt", "0800-0113");
        anna.says("ik wil echt niet meer leven");
        anna.readsSomethingWith("Ik lees wat u schrijft", "0800-0113");
        anna.says("ik wil dood");
        anna.readsSomethingWith("Dank u dat u blijft schrijven", "0800-0113");
    }

    @Test
    void who_writes_on_in_danger_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I want to kill myself");
        anna.readsSomethingWith("0800-0113");
        anna.says("I want to die");
        anna.readsSomethingWith("I am reading what you write", "0800-0113");
    }

    @Test
    void after_danger_somebody_is_still_there() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        anna.says("ik weet het niet meer");
        var first = anna.readsSomethingWith("").offering("Ja, een mens graag").text();
        anna.says("pff");
        assertThat(anna.readsSomethingWith("").text()).isNotEqualTo(first);
    }

    @Test
    void no_cheerful_reminder_comes_to_who_was_in_danger() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand vrijdag mijn gras maaien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ach laat maar, ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        town.clockAdvances(Duration.ofDays(3));
        assertThat(anna.unread()).isEmpty();
        // Who was lonely in another test is asked whether they want to go on.
        town.forgetWhatWasSaid();
    }

    @Test
    void loneliness_is_heard_and_company_is_offered() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik ben zo alleen");
        anna.readsSomethingWith("Wat naar dat u zich alleen voelt.").offering("Iemand die langskomt",
                "Iemand die mij belt", "Ja, een mens graag");
        anna.taps("Iemand die mij belt");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    @Test
    void loneliness_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I feel so lonely");
        anna.readsSomethingWith("How hard that you feel alone.").offering("Somebody who drops by",
                "Somebody who calls me", "Yes, a person please");
    }
}

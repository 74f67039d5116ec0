package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes to mind when somebody will come reaches the one who comes. */
@Transcript
class AddedAfterAgreementTest {
    @Autowired
    Town town;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
    }

    @Test
    void the_helper_reads_what_is_added() {
        var agreed = Agreed.dutch(town);
        agreed.asker().says("ik wil nog iets toevoegen");
        agreed.asker().readsSomethingWith("Is er iets dat de helper moet weten").offering("Nee, niets");
        agreed.asker().says("er is een trap van drie treden");
        agreed.asker().reads("Doorgegeven aan Ben.");
        agreed.helper().reads("Anna: er is een trap van drie treden");
    }

    @Test
    void the_button_from_before_the_agreement_does_the_same() {
        var agreed = Agreed.english(town);
        agreed.asker().taps("Add something");
        agreed.asker().readsSomethingWith("Is there anything the helper should know");
        agreed.asker().says("the bell is broken so knock hard");
        agreed.asker().reads("Passed on to Ben.");
        agreed.helper().reads("Anna: the bell is broken so knock hard");
    }

    @Test
    void what_the_time_means_reaches_the_helper_as_well() {
        var agreed = Agreed.dutch(town);
        agreed.asker().taps("Dan moet ik er zijn");
        agreed.asker().reads("Doorgegeven aan Ben.");
        agreed.helper().reads("Anna: De tijd van de afspraak is de tijd waarop ik er moet zijn.");
    }

    @Test
    void nothing_is_passed_on_of_who_adds_nothing() {
        var agreed = Agreed.english(town);
        agreed.asker().says("add something");
        agreed.asker().readsSomethingWith("Is there anything the helper should know");
        agreed.asker().taps("No, nothing");
        agreed.asker().reads("That is fine. I leave it as it is.");
    }

    @Test
    void who_has_nothing_going_is_not_asked_for_more() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil iets toevoegen");
        anna.reads("U hebt nu geen vraag lopen. Waar zoekt u hulp bij?");
    }
}

package nl.handje.transcripts;

import nl.handje.testing.AgreedRide;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the line between neighbours no typed word is lost, and what is plainly said to the bot does not go over. */
@Transcript
class ForWhomTest {
    @Autowired
    Town town;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }

    @Test
    void a_name_by_itself_answers_for_whom_it_is() {
        isAskedSomething();
        anna.says("ik sta bij de groene voordeur");
        anna.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
        anna.says("voor Ben");
        anna.reads("Doorgegeven aan Ben.");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        ben.reads("Anna: ik sta bij de groene voordeur");
    }

    @Test
    void what_is_typed_next_goes_with_the_first() {
        anotherWithBen();
        ben.says("tot donderdag");
        ben.reads("Voor wie is dit bericht?").offering("Voor Carla", "Voor Anna", "Voor Handje");
        ben.says("en neem een warme jas mee");
        ben.reads("Voor wie is dit bericht?").offering("Voor Carla", "Voor Anna", "Voor Handje");
        ben.says("aan Anna");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: tot donderdag\nen neem een warme jas mee");
    }

    @Test
    void for_the_bot_can_be_said_as_well() {
        anna.says("ik zoek iemand voor mijn gras");
        anna.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
        anna.says("voor Handje");
        anna.readsSomethingWith("Wanneer");
    }

    @Test
    void of_two_neighbours_the_one_who_wrote_a_moment_ago_is_meant() {
        var carla = anotherWithBen();
        carla.says("Zal ik iets lekkers bakken?");
        carla.reads("Doorgegeven aan Ben.");
        ben.reads("Carla: Zal ik iets lekkers bakken?");
        ben.says("Dat hoeft echt niet hoor, lief van u");
        ben.reads("Doorgegeven aan Carla.");
        carla.reads("Ben: Dat hoeft echt niet hoor, lief van u");
    }

    @Test
    void of_two_neighbours_the_one_who_is_named_is_meant() {
        anotherWithBen();
        ben.says("Beterschap voor Anna");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: Beterschap voor Anna");
    }

    @Test
    void what_runs_is_never_for_the_neighbour() {
        ben.says("wat loopt er");
        ben.readsSomethingWith("Anna", "ziekenhuis");
        anna.says("en wat heb ik nu allemaal gevraagd, als ik vragen mag?");
        anna.readsSomethingWith("Ben", "ziekenhuis");
    }

    @Test
    void what_begins_with_its_name_is_for_the_bot() {
        ben.says("Handje, wat kost dit eigenlijk?");
        ben.readsSomethingWith("Het kost niets.");
        anna.says("dank je wel Handje");
        anna.readsSomethingWith("Graag gedaan");
    }

    private void isAskedSomething() {
        anna.says("/vraag");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
    }

    private Neighbour anotherWithBen() {
        return AgreedRide.inDutch(town, "Carla", ben).anna();
    }

    @Test
    void one_of_the_asks_is_called_off_while_something_else_is_asked() {
        Helpers.dutch(town, "Dirk", "Ik help met brieven en formulieren, elke dag").readsEverything();
        anna.says("Kan iemand mij vrijdag helpen met een brief van de gemeente?");
        anna.reads("Voor wie is dit bericht?");
        anna.taps("Voor Handje");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("ja");
        anna.readsSomethingWith("gevraagd");
        town.forgetWhatWasSaid();
        anna.says("/vraag");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        anna.says("mijn man helpt nu met de brief, hoeft niet meer");
        anna.readsSomethingWith("Wilt u dit afzeggen:", "brieven");
        anna.says("ja");
        anna.readsSomethingWith("Goed, ik zoek niet verder");
        town.forgetWhatWasSaid();
    }
}

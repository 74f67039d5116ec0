package nl.handje.transcripts;

import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna, of whom something is kept, while nothing else is going on in town. */
@Transcript
abstract class OfMyData {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    MovableClock clock;

    Neighbour anna;

    @BeforeEach
    void nothing_is_going_on_in_town() {
        clock.restart();
        database.sql("update reminder set status = 'CANCELLED' where status = 'WAITING'").update();
        town.forgetWhatWasSaid();
        database.sql("update offer set state = 'STOPPED'").update();
        database.sql("update help_request set state = 'WITHDRAWN'").update();
        anna = town.neighbour("Anna", "nl");
    }

    void asksForALift(String postcode) {
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says(postcode);
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
    }
}

package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna is in the middle of asking for a lift. */
@Transcript
abstract class AskingForALift {
    @Autowired
    Town town;

    Neighbour anna;

    @BeforeEach
    void anna_asks_for_a_lift() {
        anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
    }

    void toTheReadBack() {
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "donderdag 26 november om 14:30");
    }
}

package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks for somebody else, who has to know of it. */
@Transcript
class AskForAnotherTest {
    @Autowired
    Town town;

    @Test
    void whether_she_knows_is_not_asked_when_it_was_said() {
        var anna = asks("Kan iemand donderdagmiddag op bezoek gaan bij mijn moeder? Ze weet dat ik dit vraag.");
        anna.readsSomethingWith("postcode");
    }

    @Test
    void whether_she_knows_is_asked_when_nothing_was_said_of_it() {
        var anna = asks("Kan iemand donderdagmiddag op bezoek gaan bij mijn moeder?");
        anna.readsSomethingWith("Weet die persoon ervan");
    }

    @Test
    void whether_she_knows_is_asked_when_she_does_not() {
        var anna = asks("Kan iemand donderdagmiddag op bezoek gaan bij mijn moeder? Ze weet niet dat ik dit vraag.");
        anna.readsSomethingWith("Weet die persoon ervan");
    }

    private Neighbour asks(String what) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(what);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        return anna;
    }
}

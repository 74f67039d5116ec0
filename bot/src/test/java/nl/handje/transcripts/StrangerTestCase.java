package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who does not know Handje yet. */
@Transcript
abstract class StrangerTestCase {
    static final String[] BEGINNINGS = {"Ik zoek hulp", "Ik wil iemand helpen", "Hoe werkt het?"};

    @Autowired
    Town town;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
    }

    Neighbour toTheReadBack(String language, String ask, String consent, String day) {
        var somebody = town.neighbour("Amir", language);
        somebody.says(ask);
        somebody.readsAll();
        somebody.taps(consent);
        somebody.readsAll();
        somebody.says(day);
        somebody.readsAll();
        somebody.says("6131");
        somebody.readsSomethingWith("6131");
        return somebody;
    }
}

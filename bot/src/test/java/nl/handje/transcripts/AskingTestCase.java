package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna, who asks for the first time, while nothing else is going on in town. */
@Transcript
abstract class AskingTestCase {
    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    Neighbour anna;

    private final String language;

    AskingTestCase() {
        this("nl");
    }

    AskingTestCase(String language) {
        this.language = language;
    }

    @BeforeEach
    void anna_is_new() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
        anna = town.neighbour("Anna", language);
    }

    void asks(String words) {
        anna.says(words);
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
    }
}

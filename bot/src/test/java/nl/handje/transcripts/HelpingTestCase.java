package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.EarlierHelp;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna, who is helped, and Ben, who helps. */
@Transcript
@SuppressWarnings("NullAway.Init")
abstract class HelpingTestCase {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void nobody_else_is_there() {
        town.beginsAnew();
    }

    void is(Agreed agreed) {
        anna = agreed.asker();
        ben = agreed.helper();
    }

    /** What both have read until now is not what a test is about. */
    void forgotten() {
        anna.readsAll();
        ben.readsAll();
    }

    void benIsDone() {
        ben.tapsData("appointment-done:" + EarlierHelp.upcoming(database));
        forgotten();
    }
}

package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import nl.handje.testing.WeeklyGroceries;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ben comes to Anna every Tuesday, for her groceries. */
@Transcript
abstract class SeriesTestCase {
    @Autowired
    Town town;

    @Autowired
    JdbcClient database;

    WeeklyGroceries agreed;

    Neighbour anna;

    Neighbour ben;

    @BeforeEach
    void nobody_else_is_there() {
        town.beginsAnew();
        anna = town.neighbour("Anna", "nl");
        ben = town.neighbour("Ben", "nl");
        agreed = new WeeklyGroceries(anna, ben);
    }

    void itIsAgreed() {
        is(WeeklyGroceries.agreed(town));
    }

    void is(WeeklyGroceries groceries) {
        agreed = groceries;
        anna = agreed.anna();
        ben = agreed.ben();
    }
}

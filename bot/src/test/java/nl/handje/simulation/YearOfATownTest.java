package nl.handje.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A town that asks and helps for some weeks, with refusals, drop-outs, holidays and people who leave, on a moved clock
 * with the real program. A year of a town of 30,000: {@code -Dhandje.year.weeks=52 -Dhandje.year.helpers=800
 * -Dhandje.year.asks=8}; {@code -Dhandje.year.seed=…} for another one.
 */
@TownTest
class YearOfATownTest {
    private static final int WEEKS_TO_SETTLE = 6;

    private final int weeks = Integer.getInteger("handje.year.weeks", 3);
    private final int helpers = Integer.getInteger("handje.year.helpers", 40);
    private final int asks = Integer.getInteger("handje.year.asks", 8);
    private final long seed = Long.getLong("handje.year.seed", 29112026L);

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    @Test
    void every_ask_comes_to_an_end_and_nobody_waits_without_a_word() {
        var simulated = new SimulatedTown(town, seed);
        simulated.offer(helpers);
        simulated.live(weeks, asks);
        simulated.settle(WEEKS_TO_SETTLE);
        town.forgetWhatWasSaid();

        System.out.print(new YearFigures(database, simulated, weeks + WEEKS_TO_SETTLE).printed());
        assertThat(asksThatNeverEnded()).as("asks that are still open, %d weeks after the last", WEEKS_TO_SETTLE)
                .isEmpty();
        assertThat(helplessWithoutACoordinator()).as("asks that found nobody and no coordinator heard of").isEmpty();
    }

    private List<String> asksThatNeverEnded() {
        return database.sql(
                "select state || ' ' || wanted_time from help_request where state in ('SEARCHING', 'PROPOSED', 'MATCHED')")
                .query((row, number) -> row.getString(1)).list();
    }

    private List<String> helplessWithoutACoordinator() {
        return database.sql("""
                select request.id::text from help_request request
                where request.state = 'EXPIRED'
                  and not exists (select from appointment where request_id = request.id)
                  and not exists (select from report where writer_id = request.asker_id)""")
                .query((row, number) -> row.getString(1)).list();
    }
}

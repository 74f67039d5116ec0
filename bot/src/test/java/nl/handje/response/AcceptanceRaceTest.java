package nl.handje.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.handje.conversation.Action;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Race;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TownTest
class AcceptanceRaceTest {
    @Test
    void of_fifty_who_say_yes_at_once_one_is_first_and_all_hear_a_word(@Autowired List<Action> actions,
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient database, @Autowired MovableClock clock)
            throws InterruptedException, ExecutionException {
        try (var race = new Race(actions, transaction, database, clock)) {
            for (int i = 0; i < 3; i++) {
                assertThat(race.run()).isEqualTo(new Race.Outcome(1, Race.NEIGHBOURS - 1, Race.NEIGHBOURS));
            }
        }
        assertThat(database.sql("select count(*) from help_request where state = 'PROPOSED'").query(Integer.class)
                .single()).isEqualTo(3);
    }
}

package nl.handje.candidate;

import java.sql.Timestamp;
import java.time.Clock;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of two neighbours together: who helped whom well, and who would rather not again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pairs {
    private final JdbcClient database;
    private final Clock clock;

    Pairs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** It went well: next time this helper comes first. */
    public void helpedWell(ResidentId asker, ResidentId helper) {
        database.sql("""
                insert into neighbour_pair (asker_id, helper_id, helped, helped_at) values (:asker, :helper, 1, :at)
                on conflict (asker_id, helper_id) do update
                set helped = neighbour_pair.helped + 1, helped_at = excluded.helped_at""")
                .param("asker", asker.value()).param("helper", helper.value())
                .param("at", Timestamp.from(clock.instant())).update();
    }

    /** Whether one of the two would rather not meet the other again: then this helper is not asked for this asker. */
    public void keepApart(ResidentId asker, ResidentId helper, boolean apart) {
        database.sql("""
                insert into neighbour_pair (asker_id, helper_id, not_again) values (:asker, :helper, :apart)
                on conflict (asker_id, helper_id) do update set not_again = excluded.not_again""")
                .param("asker", asker.value()).param("helper", helper.value()).param("apart", apart).update();
    }
}

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

    /**
     * Whether one of the two would rather not meet the other again: then neither is asked for the other, whoever asks.
     */
    public void keepApart(ResidentId asker, ResidentId helper, boolean apart) {
        database.sql("""
                insert into neighbour_pair (asker_id, helper_id, not_again) values (:asker, :helper, :apart)
                on conflict (asker_id, helper_id) do update set not_again = excluded.not_again""")
                .param("asker", asker.value()).param("helper", helper.value()).param("apart", apart).update();
        database.sql("update neighbour_pair set not_again = :apart where asker_id = :helper and helper_id = :asker")
                .param("asker", asker.value()).param("helper", helper.value()).param("apart", apart).update();
    }

    /** Whether one of the two would rather not meet the other, or blocked them: they are not brought together. */
    public boolean areApart(ResidentId one, ResidentId other) {
        return database.sql("""
                select exists (select from neighbour_pair where not_again
                    and (asker_id, helper_id) in ((:one, :other), (:other, :one)))
                or exists (select from resident_block
                    where (resident_id, other_id) in ((:one, :other), (:other, :one)))""")
                .param("one", one.value()).param("other", other.value()).query(Boolean.class).single();
    }
}

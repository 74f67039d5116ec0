package nl.handje.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom somebody helped well. Whom one of the two would rather not meet is told by what each said themselves. */
@Component
@Order(15)
class PairRecords implements PersonalRecords {
    private final JdbcClient database;
    private final Residents residents;

    PairRecords(JdbcClient database, Residents residents) {
        this.database = database;
        this.residents = residents;
    }

    @Override
    public Set<String> tables() {
        return Set.of("neighbour_pair");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("pairs", database.sql("""
                select * from neighbour_pair
                where helped > 0 and (asker_id = :person or helper_id = :person)
                order by helped_at nulls last, asker_id, helper_id""").param("person", resident.id().value())
                .query((row, number) -> facts(row, resident)).list()));
    }

    private List<Fact> facts(ResultSet row, Resident resident) throws SQLException {
        var asker = row.getObject("asker_id", UUID.class);
        var own = asker.equals(resident.id().value());
        var name = name(own ? row.getObject("helper_id", UUID.class) : asker);
        var facts = new ArrayList<>(List.of(Fact.of("neighbour", name),
                Fact.of("helped", String.valueOf(row.getInt("helped")))));
        var last = row.getTimestamp("helped_at");
        if (last != null) {
            facts.add(at(last));
        }
        return facts;
    }

    private static Fact at(Timestamp last) {
        return Fact.of("done", last.toInstant());
    }

    private String name(UUID other) {
        return residents.findById(new ResidentId(other)).map(Resident::name).orElse("");
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        database.sql("delete from neighbour_pair where asker_id = :person or helper_id = :person")
                .param("person", resident.id().value()).update();
    }
}

package nl.handje.resident;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wants nothing more of whom. The other is not told. */
@Component
public class Blocks {
    private final JdbcClient database;
    private final Clock clock;

    Blocks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ResidentId resident, ResidentId other) {
        database.sql("""
                insert into resident_block (resident_id, other_id, since) values (:resident, :other, :now)
                on conflict do nothing""").param("resident", resident.value()).param("other", other.value())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ResidentId resident, ResidentId other) {
        database.sql("delete from resident_block where resident_id = :resident and other_id = :other")
                .param("resident", resident.value()).param("other", other.value()).update();
    }

    /** Whether one of the two wants nothing more of the other: they are not brought together. */
    public boolean areBetween(ResidentId one, ResidentId other) {
        return database.sql("""
                select exists (select from resident_block where (resident_id = :one and other_id = :other)
                or (resident_id = :other and other_id = :one))""").param("one", one.value())
                .param("other", other.value()).query(Boolean.class).single();
    }

    /** Of whom somebody wants nothing more. */
    public List<ResidentId> of(ResidentId resident) {
        return database.sql("select other_id from resident_block where resident_id = :resident order by since")
                .param("resident", resident.value())
                .query((row, number) -> new ResidentId(row.getObject("other_id", UUID.class))).list();
    }
}

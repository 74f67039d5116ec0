package nl.handje.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who was forgotten, by the number they had here: in a table, and in a file for when an older copy of that table is put
 * back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tombstones {
    private final JdbcClient database;
    private final ForgottenFile file;
    private final Clock clock;

    Tombstones(JdbcClient database, ForgottenFile file, Clock clock) {
        this.database = database;
        this.file = file;
        this.clock = clock;
    }

    public void set(ResidentId forgotten) {
        insert(forgotten.value());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file.add(Set.of(forgotten.value()));
            }
        });
    }

    /** From now on table and file know the same, also of what an older copy had not heard of. */
    public void compare() {
        var kept = new HashSet<>(database.sql("select id from tombstone").query(UUID.class).list());
        var written = file.read();
        written.stream().filter(id -> !kept.contains(id)).forEach(this::insert);
        kept.removeAll(written);
        file.add(kept);
    }

    /** Who is here again though they were forgotten. */
    public List<ResidentId> back() {
        return database.sql("select resident.id from resident join tombstone on tombstone.id = resident.id")
                .query((row, number) -> new ResidentId(row.getObject("id", UUID.class))).list();
    }

    private void insert(UUID id) {
        database.sql("insert into tombstone (id, erased_at) values (:id, :at) on conflict do nothing").param("id", id)
                .param("at", Timestamp.from(clock.instant())).update();
    }
}

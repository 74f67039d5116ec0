package nl.handje.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.handje.resident.ErasureAsked;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes sentences back: at once here, and by a maintainer's hand where they have been fetched already. */
@Component
class Forgetting {
    private final LearningPermissions permissions;
    private final LearningLines lines;
    private final JdbcClient database;
    private final Clock clock;

    Forgetting(LearningPermissions permissions, LearningLines lines, JdbcClient database, Clock clock) {
        this.permissions = permissions;
        this.lines = lines;
        this.database = database;
        this.clock = clock;
    }

    /** No human is needed for these. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ErasureAsked erasure) {
        permissions.findById(erasure.resident()).ifPresent(permission -> {
            forgetLinesOf(permission);
            permissions.delete(permission);
        });
    }

    void forgetLinesOf(LearningPermission permission) {
        lines.deleteByResident(permission.resident());
        if (permission.isExported()) {
            database.sql("insert into learning_withdrawal (writer, withdrawn_at) values (:writer, :at)")
                    .param("writer", permission.writer()).param("at", Timestamp.from(clock.instant())).update();
        }
    }

    /** Whose lines are still to be taken out of the corpora. */
    List<String> withdrawnWriters() {
        return database.sql("select writer from learning_withdrawal order by withdrawn_at, writer")
                .query((row, number) -> row.getString("writer")).list();
    }

    /** Their lines are out of the corpora. */
    boolean isTakenOut(String writer) {
        return database.sql("delete from learning_withdrawal where writer = :writer").param("writer", writer)
                .update() == 1;
    }
}

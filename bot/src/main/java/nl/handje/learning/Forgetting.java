package nl.handje.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes sentences back: at once here, and by a maintainer's hand where they have been fetched already. */
@Component
@Order(50)
class Forgetting implements PersonalRecords {
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

    @Override
    public Set<String> tables() {
        return Set.of("learning_permission", "learning_line");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(
                new Kept("learning-permissions",
                        permissions.findById(resident.id()).stream().map(LearningPermission::facts).toList()),
                new Kept("learning-lines", lines.findByResidentOrderByKeptAt(resident.id()).stream()
                        .map(line -> List.of(Fact.of("words", line.words()), Fact.of("at", line.keptAt()))).toList()));
    }

    /** What was fetched already is taken out of the corpora by a maintainer, under a name that leads to nobody. */
    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        permissions.findById(resident.id()).ifPresent(permission -> {
            forgetLinesOf(permission);
            permissions.delete(permission);
            permissions.flush();
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

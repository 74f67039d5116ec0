package nl.handje.reminder;

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

/** What somebody will be reminded of, and was. */
@Component
@Order(70)
class ReminderRecords implements PersonalRecords {
    private final JdbcClient database;

    ReminderRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reminder");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("reminders", database
                .sql("select kind, due_at from reminder where resident_id = :resident order by due_at")
                .param("resident", resident.id().value())
                .query((row, number) -> List.of(Fact.choice("reminder", row.getString("kind")),
                        Fact.of("at", row.getTimestamp("due_at").toInstant())))
                .list()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        database.sql("delete from reminder where resident_id = :resident or subject_id in (:numbers)")
                .param("resident", resident.id().value()).param("numbers", numbers).update();
    }
}

package nl.handje.reminder;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.reminder.wish.ReminderWish;
import nl.handje.reminder.wish.ReminderWishes;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody will be reminded of, and was. */
@Component
@Order(70)
class ReminderRecords implements PersonalRecords {
    private final JdbcClient database;
    private final ReminderWishes wishes;

    ReminderRecords(JdbcClient database, ReminderWishes wishes) {
        this.wishes = wishes;
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reminder", "reminder_wish");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("reminders", reminders(resident)), new Kept("reminder-wishes", wish(resident)));
    }

    private List<List<Fact>> reminders(Resident resident) {
        return database.sql("select kind, due_at from reminder where resident_id = :resident order by due_at")
                .param("resident", resident.id().value())
                .query((row, number) -> List.of(Fact.choice("reminder", row.getString("kind")),
                        Fact.of("at", row.getTimestamp("due_at").toInstant())))
                .list();
    }

    private List<List<Fact>> wish(Resident resident) {
        var wish = wishes.of(resident.id());
        return wish.equals(ReminderWish.USUAL)
                ? List.of()
                : List.of(List.of(new Fact("when", wish.dayBefore() + " " + wish.ahead() + " " + wish.zone(),
                        wish.spoken())));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        database.sql("delete from reminder_wish where resident_id = :resident")
                .param("resident", resident.id().value()).update();
        database.sql("delete from reminder where resident_id = :resident or subject_id in (:numbers)")
                .param("resident", resident.id().value()).param("numbers", numbers).update();
    }
}

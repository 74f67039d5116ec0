package nl.handje.calendar;

import java.util.ArrayList;
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

/** What somebody did with their own calendar. */
@Component
@Order(5)
class CalendarRecords implements PersonalRecords {
    private final JdbcClient database;

    CalendarRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_link", "calendar_copy");
    }

    @Override
    public List<Kept> of(Resident resident) {
        var facts = new ArrayList<>(facts(resident, "calendar-link",
                "select made_at as moment from calendar_link where resident_id = :resident"));
        facts.addAll(facts(resident, "calendar-copy",
                "select taken_at as moment from calendar_copy where resident_id = :resident order by taken_at"));
        return List.of(new Kept("calendar", facts));
    }

    private List<List<Fact>> facts(Resident resident, String name, String query) {
        return database.sql(query).param("resident", resident.id().value())
                .query((row, number) -> List.of(Fact.of(name, row.getTimestamp("moment").toInstant()))).list();
    }

    /** The link leads nowhere from the first moment on, and nobody gets a file about it. */
    @Override
    public void letGo(Resident resident) {
        forget(resident, Set.of());
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        for (var table : List.of("calendar_link", "calendar_copy")) {
            database.sql("delete from " + table + " where resident_id = :resident")
                    .param("resident", resident.id().value()).update();
        }
    }
}

package nl.handje.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who took which appointment into their own calendar. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalendarCopies {
    private final JdbcClient database;
    private final Clock clock;

    CalendarCopies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void taken(UUID appointment, ResidentId by) {
        database.sql("""
                insert into calendar_copy (appointment_id, resident_id, taken_at) values (:appointment, :by, :now)
                on conflict do nothing""").param("appointment", appointment).param("by", by.value())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    List<ResidentId> of(UUID appointment) {
        return database.sql("select resident_id from calendar_copy where appointment_id = :appointment")
                .param("appointment", appointment)
                .query((row, number) -> new ResidentId(row.getObject("resident_id", UUID.class))).list();
    }
}

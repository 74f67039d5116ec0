package nl.handje.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the reports of somebody who wants to be forgotten away with all that hangs on them. Of a grave one a tombstone
 * stays, so that a town can account for how many there were; it leads to nobody.
 */
@Component
class Burial {
    private final JdbcClient database;
    private final Clock clock;

    Burial(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until when each warning counts. */
    List<Instant> strikesOf(ResidentId resident) {
        return database.sql("select expires_at from strike where resident_id = :resident order by given_at")
                .param("resident", resident.value())
                .query((row, number) -> row.getTimestamp("expires_at").toInstant()).list();
    }

    void of(ResidentId resident, Collection<UUID> numbers) {
        setTombstones(resident);
        run("delete from strike where resident_id = :resident", resident);
        run("delete from decision where report_id in (select id from report where writer_id = :resident)", resident);
        run("delete from report where writer_id = :resident", resident);
        run("update report set held_for_id = null where held_for_id = :resident", resident);
        database.sql("update report set appointment_id = null where appointment_id in (:numbers)")
                .param("numbers", numbers).update();
        database.sql("select set_config('handje.forgetting', 'on', true)").query(String.class).single();
        run("""
                update access_log set resident_id = null, report_id = null, request_id = null, purpose = ''
                where resident_id = :resident""", resident);
        database.sql("select set_config('handje.forgetting', 'off', true)").query(String.class).single();
    }

    private void setTombstones(ResidentId resident) {
        database.sql("""
                insert into report_tombstone (id, severity, measure, erased_on)
                select gen_random_uuid(), severity, measure, :today from report
                left join decision on decision.report_id = report.id
                where writer_id = :resident and severity in ('ACUTE', 'HIGH')""").param("resident", resident.value())
                .param("today", LocalDate.now(clock)).update();
    }

    private void run(String sql, ResidentId resident) {
        database.sql(sql).param("resident", resident.value()).update();
    }
}

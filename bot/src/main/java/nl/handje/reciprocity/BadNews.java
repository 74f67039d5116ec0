package nl.handje.reciprocity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.matching.NobodyFound;
import nl.handje.resident.ResidentId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last heard that a neighbour does not come, did not come, or was not found. */
@Component
class BadNews {
    private final JdbcClient database;
    private final Clock clock;

    BadNews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Also for who had to drop out: they have something on their mind. */
    @EventListener
    void on(AppointmentChanged changed) {
        if (changed.kind() == AppointmentChanged.Kind.DROPPED_OUT) {
            heard(changed.asker());
            heard(changed.helper());
        }
    }

    @EventListener
    void on(NobodyFound found) {
        heard(found.asker());
    }

    private void heard(ResidentId resident) {
        database.sql("""
                insert into bad_news (resident_id, heard_at) values (:resident, :at)
                on conflict (resident_id) do update set heard_at = excluded.heard_at""")
                .param("resident", resident.value()).param("at", Timestamp.from(clock.instant())).update();
    }

    boolean within(Duration time, ResidentId resident) {
        return last(resident).filter(at -> at.isAfter(clock.instant().minus(time))).isPresent();
    }

    Optional<Instant> last(ResidentId resident) {
        return database.sql("select heard_at from bad_news where resident_id = :resident")
                .param("resident", resident.value()).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    void forget(ResidentId resident) {
        database.sql("delete from bad_news where resident_id = :resident").param("resident", resident.value()).update();
    }
}

package nl.handje.ahead;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.handje.appointment.Appointment;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which messages people were reminded of one appointment alone, by the messages' keys. */
@Component
class ToldReminders {
    private final JdbcClient database;

    ToldReminders(JdbcClient database) {
        this.database = database;
    }

    /** Of however many in one statement. */
    void keep(Collection<Call> told) {
        if (!told.isEmpty()) {
            database.sql("""
                    insert into told_reminder (message, appointment_id, resident_id)
                    select * from unnest(:messages, :appointments, :residents) on conflict do nothing""")
                    .param("messages", told.stream().map(it -> it.reminder().key()).toArray(String[]::new))
                    .param("appointments", ids(told, it -> it.appointment().id().value()))
                    .param("residents", ids(told, it -> it.resident().value())).update();
        }
    }

    private static UUID[] ids(Collection<Call> told, Function<Call, UUID> id) {
        return told.stream().map(id).toArray(UUID[]::new);
    }

    /** Those that somebody read of an appointment; from now on they are not known any more. */
    List<String> take(Appointment appointment, ResidentId reader) {
        return database.sql("""
                delete from told_reminder where appointment_id = :appointment and resident_id = :resident
                returning message""")
                .param("appointment", appointment.id().value()).param("resident", reader.value())
                .query((row, number) -> row.getString("message")).list();
    }
}

package nl.handje.appointment;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that people were reminded of their appointments. The two of one appointment are reminded at the same moment,
 * often by two workers: whoever comes second changes nothing that stands, and neither fails for the other.
 */
@Component
class Reminded {
    private final JdbcClient database;

    Reminded(JdbcClient database) {
        this.database = database;
    }

    /**
     * In the same order for everybody, so that nobody waits in a circle; what is changed meanwhile keeps its state.
     *
     * @param alone
     *            those of which somebody was told in a message of its own: it is changed when the appointment moves
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<Appointment> told, Collection<Call> alone) {
        database.sql("select 1 from appointment where id = any(:ids) order by id for update")
                .param("ids", ids(Stream.concat(told.stream(), alone.stream().map(Call::appointment)))).query()
                .listOfRows();
        database.sql("""
                update appointment set state = 'REMINDED', version = version + 1
                where id = any(:ids) and state = 'AGREED'""").param("ids", ids(told.stream())).update();
        remember("told_helper", alone.stream().filter(Call::isHelping).toList());
        remember("told_asker", alone.stream().filter(call -> !call.isHelping()).toList());
    }

    private static UUID[] ids(Stream<Appointment> appointments) {
        return appointments.map(it -> it.id().value()).distinct().toArray(UUID[]::new);
    }

    private void remember(String column, Collection<Call> calls) {
        if (!calls.isEmpty()) {
            database.sql("""
                    update appointment set %1$s = ltrim(%1$s || ' ' || told.message), version = version + 1
                    from unnest(:ids, :messages) told (id, message) where appointment.id = told.id"""
                    .formatted(column))
                    .param("ids", calls.stream().map(it -> it.appointment().id().value()).toArray(UUID[]::new))
                    .param("messages", calls.stream().map(it -> it.reminder().key()).toArray(String[]::new)).update();
        }
    }
}

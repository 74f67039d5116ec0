package nl.handje.appointment;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that people were reminded of their appointments. The two of one appointment are reminded at the same moment,
 * often by two workers: whoever comes second changes nothing, and neither fails for the other.
 */
@Component
class Reminded {
    private final JdbcClient database;

    Reminded(JdbcClient database) {
        this.database = database;
    }

    /** In the same order for everybody, so that nobody waits in a circle; what is changed meanwhile keeps its state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<Appointment> told) {
        database.sql("""
                with agreed as (select id from appointment where id = any(:ids) and state = 'AGREED' order by id for update)
                update appointment set state = 'REMINDED', version = version + 1
                from agreed where appointment.id = agreed.id""")
                .param("ids", told.stream().filter(Appointment::isNotYetReminded).map(it -> it.id().value())
                        .distinct().toArray(UUID[]::new))
                .update();
    }
}

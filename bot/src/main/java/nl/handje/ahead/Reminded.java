package nl.handje.ahead;

import java.util.Collection;
import java.util.UUID;
import nl.handje.appointment.Appointment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that people were reminded of their appointments. The two of one appointment are reminded at the same
 * moment, often by two workers: whoever comes second changes nothing, and neither fails or waits for the other.
 */
@Component
class Reminded {
    private final JdbcClient database;
    private final ToldReminders messages;

    Reminded(JdbcClient database, ToldReminders messages) {
        this.database = database;
        this.messages = messages;
    }

    /**
     * What somebody else is changing right now keeps the state that they give it, and nobody waits for them.
     *
     * @param alone
     *            those of which somebody was told in a message of its own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<Appointment> told, Collection<Call> alone) {
        messages.keep(alone);
        database.sql("""
                with agreed as (select id from appointment where id = any(:ids) and state = 'AGREED'
                    for no key update skip locked)
                update appointment set state = 'REMINDED', version = version + 1
                from agreed where appointment.id = agreed.id""")
                .param("ids", told.stream().filter(Appointment::isNotYetReminded).map(it -> it.id().value())
                        .distinct().toArray(UUID[]::new))
                .update();
    }
}

package nl.handje.appointment;

import java.time.Clock;
import java.util.UUID;
import nl.handje.relay.LineSubjects;
import org.springframework.stereotype.Component;

/** What the two of an appointment write to each other about. */
@Component
class AppointmentLines implements LineSubjects {
    private final Appointments appointments;
    private final Clock clock;

    AppointmentLines(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public boolean isOver(UUID subject) {
        return appointments.findById(new AppointmentId(subject)).map(this::isOver).orElse(true);
    }

    private boolean isOver(Appointment appointment) {
        return !appointment.isUpcoming() || appointment.startsAt().filter(clock.instant()::isAfter).isPresent();
    }
}

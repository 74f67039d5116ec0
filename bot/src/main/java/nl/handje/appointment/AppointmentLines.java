package nl.handje.appointment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Say.Option;
import nl.handje.relay.LineSubjects;
import nl.handje.resident.ResidentId;
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

    @Override
    public Optional<Option> callOff(UUID subject, ResidentId resident) {
        return appointments.findById(new AppointmentId(subject))
                .filter(it -> it.isUpcoming() && it.isBetween(resident))
                .map(it -> Option.of("appointment.cannot", "appointment-cannot:" + it.id()));
    }
}

package nl.handje.series;

import nl.handje.appointment.Appointments;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What was agreed for once, beside what comes back. */
@Component
class SingleOnes {
    private final Appointments appointments;
    private final SeriesOccurrences written;

    SingleOnes(Appointments appointments, SeriesOccurrences written) {
        this.appointments = appointments;
        this.written = written;
    }

    boolean hasSome(ResidentId resident) {
        return appointments.upcoming(resident).stream().anyMatch(it -> written.findByRequest(it.request()).isEmpty());
    }
}

package nl.handje.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handje.nlp.Category;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appointments of a person as one of the two sees them. */
@Component
@Transactional(readOnly = true)
public class Diary {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;

    Diary(Appointments appointments, HelpRequests requests, Residents residents) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
    }

    /**
     * An appointment.
     *
     * @param other
     *            the first name of the other
     * @param start
     *            when it begins, or the first moment of its day
     * @param lasts
     *            empty when only its beginning is known
     * @param exact
     *            whether the start is a time on the clock
     * @param revision
     *            rises with each change
     */
    public record Entry(UUID id, RequestId request, boolean helping, String other, Set<Category> kinds, Instant start,
            Optional<Duration> lasts, boolean exact, boolean off, int revision, Instant agreedAt) {}

    /** Those that have a day, from a moment on, also those that are off. */
    public List<Entry> since(ResidentId resident, Instant moment) {
        return appointments.findByAskerOrHelper(resident, resident).stream()
                .filter(it -> it.startsAt().filter(start -> !start.isBefore(moment)).isPresent())
                .map(it -> entry(it, resident)).toList();
    }

    /** One of this person's; empty when it is not theirs or has no day. */
    public Optional<Entry> find(UUID appointment, ResidentId resident) {
        return appointments.findById(new AppointmentId(appointment)).filter(it -> it.isBetween(resident)
                && it.startsAt().isPresent()).map(it -> entry(it, resident));
    }

    private Entry entry(Appointment appointment, ResidentId resident) {
        var request = requests.findById(appointment.request()).orElseThrow();
        return new Entry(appointment.id().value(), request.id(), appointment.helper().equals(resident),
                residents.findById(appointment.otherThan(resident)).map(Resident::name).orElseThrow(),
                request.categories(), appointment.startsAt().orElseThrow(), lasts(request), appointment.isExact(),
                appointment.isOff(), appointment.version(), appointment.agreedAt());
    }

    /** As long as was said; one moment has no length. */
    private static Optional<Duration> lasts(HelpRequest request) {
        return request.when() instanceof WantedTime.Said said
                ? Optional.of(Duration.between(said.start(), said.end()))
                        .filter(it -> it.toMinutes() > 1)
                : Optional.empty();
    }
}

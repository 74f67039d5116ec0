package nl.handje.appointment;

import java.util.Optional;
import nl.handje.conversation.Say;
import nl.handje.relay.PassedOn;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Residents;
import nl.handje.running.ComingNeighbour;
import org.springframework.stereotype.Component;

/** What an asker adds after the agreement goes to the helper as any other words between the two. */
@Component
class AddedForNeighbour implements ComingNeighbour {
    private final Appointments appointments;
    private final Residents residents;
    private final PassedOn passedOn;

    AddedForNeighbour(Appointments appointments, Residents residents, PassedOn passedOn) {
        this.appointments = appointments;
        this.residents = residents;
        this.passedOn = passedOn;
    }

    @Override
    public boolean isExpected(HelpRequest request) {
        return upcoming(request).isPresent();
    }

    private Optional<Appointment> upcoming(HelpRequest request) {
        return appointments.findByRequest(request.id()).stream().filter(Appointment::isUpcoming).findFirst();
    }

    @Override
    public Optional<Say> tell(HelpRequest request, String words) {
        return upcoming(request).flatMap(appointment -> residents.findById(request.asker())
                .flatMap(asker -> passedOn.words(appointment.id().value(), asker, words)));
    }
}

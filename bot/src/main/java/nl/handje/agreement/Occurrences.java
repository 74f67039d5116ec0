package nl.handje.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Say;
import nl.handje.ending.DropOut;
import nl.handje.ending.Endings;
import nl.handje.invitation.Matched;
import nl.handje.request.HelpRequest;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The appointments that a series makes, hands over and calls off. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Occurrences {
    private final Appointments appointments;
    private final Agreement agreement;
    private final Endings endings;
    private final DropOut dropOut;

    Occurrences(Appointments appointments, Agreement agreement, Endings endings, DropOut dropOut) {
        this.appointments = appointments;
        this.agreement = agreement;
        this.endings = endings;
        this.dropOut = dropOut;
    }

    /** One time of what two agreed for all times; nobody is told. */
    public void arrange(HelpRequest request, ResidentId helper) {
        agreement.arrange(request, helper);
    }

    /** One time by itself, told to both. */
    public void agree(HelpRequest request, ResidentId helper) {
        agreement.agree(request, new Matched(request.id(), request.asker(), helper));
    }

    /** Who comes; empty when nobody does. */
    public Optional<ResidentId> helperOf(RequestId request) {
        return upcoming(request).map(Appointment::helper);
    }

    /** Everybody who came, comes or would have come. */
    public List<ResidentId> everyHelperOf(RequestId request) {
        return appointments.findByRequest(request).stream().map(Appointment::helper).toList();
    }

    /** Its number, while it is still to come. */
    public Optional<UUID> numberOf(RequestId request) {
        return upcoming(request).map(appointment -> appointment.id().value());
    }

    /** One of the two cannot: the other is told, and for the asker a stand-in is looked for. */
    public List<Say> callOff(RequestId request, Resident who) {
        return upcoming(request).map(appointment -> dropOut.of(appointment, who)).orElseGet(List::of);
    }

    /** The asker needs it no more: who would come hears it. */
    public void notNeeded(RequestId request) {
        upcoming(request).ifPresent(dropOut::notNeeded);
    }

    /** The asker would rather have somebody else: who would come hears that it is off, and others are asked. */
    public void ratherAnother(RequestId request) {
        upcoming(request).ifPresent(dropOut::ratherAnother);
    }

    /** Off, without a word: whoever does this tells it of all times at once. */
    public void end(RequestId request) {
        upcoming(request).ifPresent(appointment -> {
            appointment.callOff();
            endings.endAtOnce(appointment);
        });
    }

    private Optional<Appointment> upcoming(RequestId request) {
        return appointments.findByRequest(request).stream().filter(Appointment::isUpcoming).findFirst();
    }
}

package nl.handje.ending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.messaging.Priority;
import nl.handje.need.Categories;
import nl.handje.phrase.Spoken;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody agreed with a neighbour. */
@Component
@Order(10)
class AppointmentRecords implements PersonalRecords {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Replacement replacement;
    private final Residents residents;
    private final Endings endings;
    private final Notifications notifications;

    AppointmentRecords(Appointments appointments, HelpRequests requests, Replacement replacement, Residents residents,
            Endings endings, Notifications notifications) {
        this.appointments = appointments;
        this.requests = requests;
        this.replacement = replacement;
        this.residents = residents;
        this.endings = endings;
        this.notifications = notifications;
    }

    @Override
    public Set<String> tables() {
        return Set.of("appointment", "told_reminder");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("appointments",
                theirs(resident).stream().map(appointment -> facts(appointment, resident)).toList()));
    }

    private List<Appointment> theirs(Resident resident) {
        return appointments.findByAskerOrHelper(resident.id(), resident.id());
    }

    private List<Fact> facts(Appointment appointment, Resident resident) {
        var request = requests.findById(appointment.request()).orElseThrow();
        var helping = appointment.helper().equals(resident.id());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("role", helping ? "HELPER" : "ASKER",
                Spoken.phrase(helping ? "state.HELPER" : "state.ASKER")));
        residents.findById(appointment.otherThan(resident.id()))
                .ifPresent(other -> facts.add(Fact.of("neighbour", other.name())));
        facts.add(new Fact("what", Categories.write(request.categories()), request.what()));
        facts.add(appointment.startsAt().map(start -> Fact.of("when", start))
                .orElseGet(() -> new Fact("when", "", request.when().spoken())));
        facts.add(Fact.of("state", appointment.state()));
        facts.add(Fact.of("at", appointment.agreedAt()));
        appointment.doneAt().ifPresent(at -> facts.add(Fact.of("done", at)));
        return facts;
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return theirs(resident).stream().map(appointment -> appointment.id().value()).toList();
    }

    @Override
    public void letGo(Resident resident) {
        for (var appointment : appointments.upcoming(resident.id())) {
            var request = requests.hold(appointment.request()).orElseThrow();
            if (appointment.helper().equals(resident.id())) {
                helperIsGone(appointment, request);
            } else {
                askerIsGone(appointment, request);
            }
        }
    }

    /** The search begins again at once, and the asker hears it honestly. */
    private void helperIsGone(Appointment appointment, HelpRequest request) {
        appointment.dropOut();
        endings.endAtOnce(appointment);
        var told = replacement.begin(appointment, request);
        notifications.tell(appointment.asker(), Priority.REPLY, "helper-gone-" + appointment.id(),
                "appointment.helper-gone", request.what(), request.when().spoken(), told);
    }

    /** Of what was asked only the kind is said: a destination may be a hospital. */
    private void askerIsGone(Appointment appointment, HelpRequest request) {
        appointment.callOff();
        endings.endAtOnce(appointment);
        request.withdraw();
        notifications.tell(appointment.helper(), Priority.REPLY, "asker-gone-" + appointment.id(),
                "appointment.asker-gone", Categories.spoken(request.categories()), request.when().spoken());
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        appointments.deleteAll(theirs(resident));
        appointments.flush();
    }
}

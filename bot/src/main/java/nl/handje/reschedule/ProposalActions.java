package nl.handje.reschedule;

import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Say;
import nl.handje.reminder.ReminderKind;
import nl.handje.appointment.AppointmentKind;
import nl.handje.appointment.AppointmentWords;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The buttons of a proposed time, and what happens when nobody presses one. */
@Component
class ProposalActions {
    private final ProposedTimes times;
    private final TimeProposals proposals;
    private final Appointments appointments;
    private final AppointmentWords words;
    private final Residents residents;

    ProposalActions(ProposedTimes times, TimeProposals proposals, Appointments appointments, AppointmentWords words,
            Residents residents) {
        this.times = times;
        this.proposals = proposals;
        this.appointments = appointments;
        this.words = words;
        this.residents = residents;
    }

    private interface Answer {
        List<Say> to(TimeProposal proposal, Appointment appointment, Resident by);
    }

    @Bean
    Action timeYes() {
        return button("time-yes", false, times::accept);
    }

    @Bean
    Action timeNo() {
        return button("time-no", false, times::refuse);
    }

    @Bean
    Action timeTakeBack() {
        return button("time-take-back", true, (proposal, appointment, by) -> times.takeBack(proposal, appointment));
    }

    @Bean
    ReminderKind timeProposalLapses() {
        return new AppointmentKind(ProposedTimes.LAPSES, appointments, times::lapse);
    }

    /** Of an open proposal, by who proposed it or by the other. */
    private Action button(String verb, boolean byProposer, Answer answer) {
        return new OnPress(verb, (person, id) -> {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return TimeProposalId.read(id).flatMap(proposals::findById)
                    .filter(proposal -> proposal.isBy(resident.id()) == byProposer)
                    .flatMap(proposal -> appointments.findById(proposal.appointment())
                            .filter(it -> it.isBetween(resident.id()) && it.isUpcoming())
                            .map(it -> proposal.isOpen() ? answer.to(proposal, it, resident) : settled(it)));
        });
    }

    /** Of what was settled in the meantime it is said what holds. */
    private List<Say> settled(Appointment appointment) {
        return List.of(Say.phrase("reschedule.settled", words.when(appointment)));
    }
}

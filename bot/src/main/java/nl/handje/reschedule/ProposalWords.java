package nl.handje.reschedule;

import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** What the two read of a proposed time that they did not just ask for. */
@Component
class ProposalWords {
    private final AppointmentWords words;
    private final Notifications notifications;
    private final Residents residents;
    private final Prompts prompts;

    ProposalWords(AppointmentWords words, Notifications notifications, Residents residents, Prompts prompts) {
        this.words = words;
        this.notifications = notifications;
        this.residents = residents;
        this.prompts = prompts;
    }

    /** The question to the other. */
    void put(TimeProposal proposal, Appointment appointment, ResidentId other) {
        notifications.put(other, Priority.REPLY, proposal.key(),
                List.of(PromptChoice.of("reschedule.yes", "time-yes:" + proposal.id(), Act.AFFIRM),
                        PromptChoice.of("reschedule.no", "time-no:" + proposal.id(), Act.DENY),
                        PromptChoice.of("appointment.another-time", "appointment-retime:" + appointment.id())),
                "reschedule.ask", words.nameOf(proposal.proposer()), words.what(appointment),
                proposal.time().spoken(), words.when(appointment));
    }

    /** To who proposed: the old time stands; does that work? */
    void stays(TimeProposal proposal, Appointment appointment, String phrase) {
        notifications.put(proposal.proposer(), Priority.REPLY, proposal.key() + "-stays",
                List.of(PromptChoice.of("reschedule.keep", "appointment-keep:" + appointment.id(), Act.AFFIRM),
                        PromptChoice.of("appointment.another-time", "appointment-retime:" + appointment.id()),
                        PromptChoice.of("appointment.cannot", "appointment-cannot:" + appointment.id(), Act.DENY,
                                Act.CANCEL)),
                phrase, words.nameOf(appointment.otherThan(proposal.proposer())), words.what(appointment),
                words.when(appointment));
    }

    /** New words in the place of the question, without buttons. */
    void settle(TimeProposal proposal, Appointment appointment, String phrase) {
        notifications.settle(appointment.otherThan(proposal.proposer()), proposal.key(), phrase,
                words.nameOf(proposal.proposer()), words.when(appointment));
    }

    /** The question is not open any more, and nothing needs to be said of it. */
    void withdraw(TimeProposal proposal, Appointment appointment) {
        residents.findById(appointment.otherThan(proposal.proposer())).map(Resident::chat)
                .ifPresent(chat -> prompts.close(chat, proposal.key()));
    }
}

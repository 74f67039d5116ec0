package nl.handje.aftercare;

import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.experience.Experiences;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** The questions afterwards, to each of the two; what is answered is not asked. */
@Component
class AfterQuestions {
    private final AppointmentWords words;
    private final Experiences experiences;
    private final Notifications notifications;
    private final Prompts prompts;
    private final LastingHelp lastingHelp;

    AfterQuestions(AppointmentWords words, Experiences experiences, Notifications notifications, Prompts prompts,
            LastingHelp lastingHelp) {
        this.words = words;
        this.experiences = experiences;
        this.notifications = notifications;
        this.prompts = prompts;
        this.lastingHelp = lastingHelp;
    }

    boolean answered(Appointment appointment, ResidentId who) {
        return experiences.went(appointment.id().value(), who).isPresent();
    }

    /** "Hoe ging het?" */
    void askAsker(Appointment appointment, boolean chasing) {
        if (!answered(appointment, appointment.asker())) {
            var id = ":" + appointment.id();
            notifications.put(appointment.asker(), Priority.REMINDER, key(appointment, chasing, "afterwards-"),
                    List.of(PromptChoice.of("afterwards.good", "afterwards-good" + id, Act.AFFIRM, Act.THANKS,
                            Act.DONE),
                            PromptChoice.of("afterwards.not-good", "afterwards-not-good" + id, Act.DENY),
                            PromptChoice.of("afterwards.nobody-came", "afterwards-nobody" + id)),
                    chasing ? "afterwards.ask-once-more" : "afterwards.ask", words.nameOf(appointment.helper()),
                    words.what(appointment));
        }
    }

    /** "Is het gelukt?" */
    void askHelper(Appointment appointment, boolean chasing) {
        if (!answered(appointment, appointment.helper()) && appointment.isUpcoming()) {
            var id = ":" + appointment.id();
            notifications.put(appointment.helper(), Priority.REMINDER, key(appointment, chasing, "afterwards-helper-"),
                    List.of(PromptChoice.of("afterwards.helped", "appointment-done" + id, Act.AFFIRM, Act.DONE),
                            PromptChoice.of("afterwards.closed-door", "afterwards-closed-door" + id),
                            PromptChoice.of("afterwards.not-done", "afterwards-not-done" + id, Act.DENY)),
                    chasing ? "afterwards.ask-helper-once-more" : "afterwards.ask-helper",
                    words.nameOf(appointment.asker()), words.what(appointment));
        }
    }

    private static String key(Appointment appointment, boolean chasing, String kind) {
        return kind + appointment.id() + (chasing ? "-once-more" : "");
    }

    /** "Zou u dat weer doen?", as the next thing that is said to who is talking; not when they will do it anyway. */
    List<Say> again(Appointment appointment, Resident who) {
        return lastingHelp.isOneOfMany(appointment.request()) ? List.of() : List.of(askAgain(appointment, who));
    }

    private Say askAgain(Appointment appointment, Resident who) {
        var choices = againChoices(appointment);
        prompts.open(who.chat(), againKey(appointment, who.id()), choices);
        return Say.phrase(againPhrase(appointment, who.id()), words.nameOf(appointment.otherThan(who.id())))
                .with(choices.stream().map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new));
    }

    /** The same to somebody who is not talking now. */
    void putAgain(Appointment appointment, ResidentId who) {
        if (lastingHelp.isOneOfMany(appointment.request())) {
            return;
        }
        notifications.put(who, Priority.REMINDER, againKey(appointment, who), againChoices(appointment),
                againPhrase(appointment, who), words.nameOf(appointment.otherThan(who)));
    }

    private static String againKey(Appointment appointment, ResidentId who) {
        return "again-" + appointment.id() + "-" + who;
    }

    private static String againPhrase(Appointment appointment, ResidentId who) {
        return appointment.helper().equals(who) ? "again.ask-helper" : "again.ask-asker";
    }

    private static List<PromptChoice> againChoices(Appointment appointment) {
        return List.of(PromptChoice.of("again.yes", "again-yes:" + appointment.id(), Act.AFFIRM, Act.THANKS),
                PromptChoice.of("again.no", "again-no:" + appointment.id(), Act.DENY));
    }
}

package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.relay.NeighbourLines;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What happens after an appointment: the asker is asked how it went, and the line is closed. */
@Component
class AppointmentNotices {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Residents residents;
    private final NeighbourLines lines;
    private final Notifications notifications;
    private final Clock clock;

    AppointmentNotices(Appointments appointments, HelpRequests requests, Residents residents,
            NeighbourLines lines, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.residents = residents;
        this.lines = lines;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Bean
    ReminderKind afterwards() {
        return new Notice(AppointmentReminders.AFTERWARDS, (appointment, reminder) -> askHowItWent(appointment));
    }

    @Bean
    ReminderKind closeLine() {
        return new Notice(AppointmentReminders.CLOSE_LINE, (appointment, reminder) -> closeLine(appointment));
    }

    /** One question, once: when the helper says done, or else some hours after. */
    void askHowItWent(Appointment appointment) {
        if (appointment.isUpcoming() || appointment.state() == Appointment.State.DONE) {
            notifications.put(appointment.asker(), Priority.REMINDER, "afterwards-" + appointment.id(),
                    List.of(PromptChoice.of("afterwards.good", "afterwards-good:" + appointment.id(), Act.AFFIRM,
                            Act.THANKS,
                            Act.DONE),
                            PromptChoice.of("afterwards.not-good", "afterwards-not-good:" + appointment.id(), Act.DENY),
                            PromptChoice.of("afterwards.nobody-came", "afterwards-nobody:" + appointment.id())),
                    "afterwards.ask", nameOf(appointment.helper()),
                    requests.findById(appointment.request()).orElseThrow().what());
        }
    }

    private void closeLine(Appointment appointment) {
        lines.close(appointment.id().value());
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }

    private final class Notice implements ReminderKind {
        private final String name;
        private final BiConsumer<Appointment, DueReminder> what;

        Notice(String name, BiConsumer<Appointment, DueReminder> what) {
            this.name = name;
            this.what = what;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void due(DueReminder reminder) {
            appointments.findById(new AppointmentId(reminder.subject()))
                    .ifPresent(appointment -> what.accept(appointment, reminder));
        }
    }
}

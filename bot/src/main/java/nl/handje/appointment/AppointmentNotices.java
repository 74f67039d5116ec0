package nl.handje.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Spoken;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.relay.NeighbourLines;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequests;
import nl.handje.request.SpokenTime;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the two of an appointment read when its reminders are due. Nothing about what is over or called off. */
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
    ReminderKind dayBefore() {
        return new Notice(AppointmentReminders.DAY_BEFORE, this::remind);
    }

    @Bean
    ReminderKind hoursBefore() {
        return new Notice(AppointmentReminders.HOURS_BEFORE, this::remind);
    }

    @Bean
    ReminderKind afterwards() {
        return new Notice(AppointmentReminders.AFTERWARDS, (appointment, reminder) -> askHowItWent(appointment));
    }

    @Bean
    ReminderKind closeLine() {
        return new Notice(AppointmentReminders.CLOSE_LINE, (appointment, reminder) -> closeLine(appointment));
    }

    private void remind(Appointment appointment, DueReminder reminder) {
        var over = appointment.isExact() && appointment.startsAt().filter(clock.instant()::isAfter).isPresent();
        if (appointment.isUpcoming() && !over) {
            reminder.resident().ifPresent(resident -> remind(appointment, reminder, resident));
        }
    }

    private void remind(Appointment appointment, DueReminder reminder, ResidentId resident) {
        var request = requests.findById(appointment.request()).orElseThrow();
        var helping = appointment.helper().equals(resident);
        notifications.put(resident, Priority.REMINDER, reminder.key(), choices(appointment, helping),
                helping ? "reminder.helper" : "reminder.asker", nameOf(appointment.otherThan(resident)), request.what(),
                day(appointment), time(appointment));
    }

    private static List<PromptChoice> choices(Appointment appointment, boolean helping) {
        var choices = new ArrayList<PromptChoice>();
        if (helping) {
            choices.add(PromptChoice.of("reminder.on-my-way", "appointment-set-out:" + appointment.id(), Act.AFFIRM));
            choices.add(PromptChoice.of("reminder.done", "appointment-done:" + appointment.id(), Act.DONE));
        }
        choices.add(PromptChoice.of("appointment.cannot", "appointment-cannot:" + appointment.id(), Act.CANCEL));
        return choices;
    }

    /** "vandaag", "morgen" or the weekday and the date. */
    private Spoken day(Appointment appointment) {
        var start = appointment.startsAt().orElseThrow().atZone(clock.getZone());
        var today = LocalDate.now(clock);
        if (start.toLocalDate().equals(today)) {
            return Spoken.phrase("reminder.today");
        }
        return Spoken.phrase(start.toLocalDate().equals(today.plusDays(1)) ? "reminder.tomorrow" : "reminder.on-day",
                SpokenTime.day(start.toLocalDateTime()));
    }

    private Spoken time(Appointment appointment) {
        var start = appointment.startsAt().orElseThrow().atZone(clock.getZone()).toLocalDateTime();
        return appointment.isExact()
                ? Spoken.phrase("reminder.at", SpokenTime.clock(start))
                : Spoken.phrase("reminder.no-time");
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

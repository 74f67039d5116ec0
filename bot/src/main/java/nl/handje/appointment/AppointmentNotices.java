package nl.handje.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.handje.conversation.Spoken;
import nl.handje.messaging.Priority;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.SpokenTime;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the two of an appointment read when its reminders are due. Nothing about what is over or called off. */
@Component
class AppointmentNotices {
    private final Appointments appointments;
    private final AppointmentWords words;
    private final Notifications notifications;
    private final StillComing stillComing;
    private final Clock clock;

    AppointmentNotices(Appointments appointments, AppointmentWords words, Notifications notifications,
            StillComing stillComing, Clock clock) {
        this.appointments = appointments;
        this.words = words;
        this.notifications = notifications;
        this.stillComing = stillComing;
        this.clock = clock;
    }

    @Bean
    ReminderKind dayBefore() {
        return kind(AppointmentReminders.DAY_BEFORE, (appointment, reminder) -> remind(appointment, reminder, false));
    }

    @Bean
    ReminderKind hoursBefore() {
        return kind(AppointmentReminders.HOURS_BEFORE, (appointment, reminder) -> remind(appointment, reminder, true));
    }

    @Bean
    ReminderKind closeLine() {
        return kind(AppointmentReminders.CLOSE_LINE,
                (appointment, reminder) -> appointment.closeLine(clock.instant()));
    }

    @Bean
    ReminderKind askStillComing() {
        return kind(StillComing.ASK, (appointment, reminder) -> stillComing.ask(appointment));
    }

    @Bean
    ReminderKind helperStaysSilent() {
        return kind(StillComing.SILENT, (appointment, reminder) -> stillComing.isSilent(appointment));
    }

    private ReminderKind kind(String name, BiConsumer<Appointment, DueReminder> what) {
        return new AppointmentKind(name, appointments, what);
    }

    private void remind(Appointment appointment, DueReminder reminder, boolean soon) {
        var over = appointment.isExact() && appointment.startsAt().filter(clock.instant()::isAfter).isPresent();
        if (appointment.isUpcoming() && !over) {
            appointment.remind();
            reminder.resident().ifPresent(resident -> remind(appointment, reminder, resident, soon));
        }
    }

    private void remind(Appointment appointment, DueReminder reminder, ResidentId resident, boolean soon) {
        var helping = appointment.isHelpedBy(resident);
        if (helping) {
            stillComing.plan(appointment);
        }
        notifications.put(resident, Priority.REMINDER, reminder.key(), ReminderChoices.of(appointment, helping, soon),
                ReminderChoices.phrase(appointment, helping), words.nameOf(appointment.otherThan(resident)),
                words.what(appointment),
                day(appointment), time(appointment));
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
}

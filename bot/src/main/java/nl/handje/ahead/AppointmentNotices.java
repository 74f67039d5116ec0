package nl.handje.ahead;

import java.util.function.BiConsumer;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentKind;
import nl.handje.appointment.Appointments;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * What becomes due about an appointment beside its reminders: whether the helper still comes, and the end of the line.
 */
@Component
class AppointmentNotices {
    private final Appointments appointments;
    private final StillComing stillComing;
    private final NeighbourLines lines;

    AppointmentNotices(Appointments appointments, StillComing stillComing, NeighbourLines lines) {
        this.appointments = appointments;
        this.stillComing = stillComing;
        this.lines = lines;
    }

    @Bean
    ReminderKind closeLine() {
        return kind(AppointmentReminders.CLOSE_LINE, (appointment, reminder) -> lines.close(appointment.id().value()));
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
}

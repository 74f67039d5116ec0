package nl.handje.appointment;

import java.util.function.BiConsumer;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;

/** Reminders about an appointment; those of one that was forgotten do nothing. */
public record AppointmentKind(String name, Appointments appointments, BiConsumer<Appointment, DueReminder> what)
        implements
            ReminderKind {
    @Override
    public void due(DueReminder reminder) {
        appointments.findById(new AppointmentId(reminder.subject()))
                .ifPresent(appointment -> what.accept(appointment, reminder));
    }
}

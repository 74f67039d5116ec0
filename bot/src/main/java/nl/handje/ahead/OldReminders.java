package nl.handje.ahead;

import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentWords;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/**
 * Reminders that were told and do not hold any more: of a time that was moved, with buttons for it; of what is over,
 * with the code for the door in it. Those that came together with others stay as they are.
 */
@Component
public class OldReminders {
    private final ToldReminders told;
    private final NeighbourLines lines;
    private final AppointmentWords words;
    private final Notifications notifications;

    OldReminders(ToldReminders told, NeighbourLines lines, AppointmentWords words, Notifications notifications) {
        this.told = told;
        this.lines = lines;
        this.words = words;
        this.notifications = notifications;
    }

    /** Each says the new time, in its place. */
    public void moved(Appointment appointment) {
        for (var reader : List.of(appointment.asker(), appointment.helper())) {
            settle(appointment, reader, "reminder.moved");
        }
    }

    /** The code for the door stands nowhere any more. */
    public void over(Appointment appointment) {
        if (!lines.doorCodes(List.of(appointment.id().value())).isEmpty()) {
            settle(appointment, appointment.helper(), "reminder.over");
        }
    }

    private void settle(Appointment appointment, ResidentId reader, String phrase) {
        told.take(appointment, reader).forEach(message -> notifications.settle(reader, message, phrase,
                words.nameOf(appointment.otherThan(reader)), words.what(appointment), words.when(appointment)));
    }
}

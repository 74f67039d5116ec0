package nl.handje.appointment;

import java.time.Instant;
import nl.handje.reminder.DueReminder;
import nl.handje.resident.ResidentId;

/** A reminder of one person that is due, and the appointment it is about. */
record Call(DueReminder reminder, Appointment appointment) {
    ResidentId resident() {
        return reminder.resident().orElseThrow();
    }

    boolean isHelping() {
        return appointment.helper().equals(resident());
    }

    ResidentId other() {
        return appointment.otherThan(resident());
    }

    /** Not done, not called off. */
    boolean stands() {
        return appointment.isUpcoming();
    }

    /** Whether it has begun by then, as far as its time was agreed. */
    boolean isOver(Instant then) {
        return appointment.isExact() && appointment.startsAt().filter(start -> !start.isAfter(then)).isPresent();
    }
}

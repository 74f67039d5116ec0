package nl.handje.ahead;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.phrase.Spoken;
import nl.handje.reminder.DueReminder;
import nl.handje.resident.ResidentId;

/**
 * A reminder of one person that is due, and the appointment it is about.
 *
 * @param door
 *            the code that both say at the door, when one of the two asked for it
 */
record Call(DueReminder reminder, Appointment appointment, Optional<Spoken> door) {
    private static final Duration SOON = Duration.ofHours(3);

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

    /** Whether it is a matter of hours. */
    boolean isSoon(Instant now) {
        return appointment.beginsWithin(SOON, now);
    }

    /** Whether it has begun by then, as far as its time was agreed. */
    boolean isOver(Instant then) {
        return appointment.isExact() && appointment.startsAt().filter(start -> !start.isAfter(then)).isPresent();
    }
}

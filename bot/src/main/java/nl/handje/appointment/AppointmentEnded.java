package nl.handje.appointment;

/** An appointment is over, one way or the other; published in the transaction that ended it. */
public record AppointmentEnded(AppointmentId appointment) {}

package nl.handje.resident;

/** A resident wants to hear from Handje at other hours; what is planned for them moves along. */
public record HoursChanged(ResidentId resident) {}

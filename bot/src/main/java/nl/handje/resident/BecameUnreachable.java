package nl.handje.resident;

/** A resident blocked the bot or is gone from the messenger; nobody should count on them. */
public record BecameUnreachable(ResidentId resident) {}

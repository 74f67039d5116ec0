package nl.handje.messaging.inbox;

/** An update that was not there before, and its place in the order of arrival. */
public record Stored(long id, Incoming incoming) {}

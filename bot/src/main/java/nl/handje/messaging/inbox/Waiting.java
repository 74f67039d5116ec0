package nl.handje.messaging.inbox;

/** The place of an update that still has to be handled. */
record Waiting(long id, long lane) {}

package nl.handje.messaging;

/** A chat that was unreachable can be reached again. Published inside a transaction. */
public record ChatReachable(long chat) {}

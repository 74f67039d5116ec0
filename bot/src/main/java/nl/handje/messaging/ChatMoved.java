package nl.handje.messaging;

/** A group goes on under another number. Published inside a transaction. */
public record ChatMoved(long from, long to) {}

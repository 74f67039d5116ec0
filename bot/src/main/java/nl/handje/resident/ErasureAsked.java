package nl.handje.resident;

/** A resident wants everything about them erased: what can go at once goes, the rest is done by a human. */
public record ErasureAsked(ResidentId resident) {}

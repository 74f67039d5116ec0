package nl.handje.offer;

import nl.handje.resident.ResidentId;

/** Somebody does not help any more; whoever waits for them should not. */
public record HelperStopped(ResidentId helper) {}

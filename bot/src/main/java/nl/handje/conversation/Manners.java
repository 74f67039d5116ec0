package nl.handje.conversation;

import nl.handje.manner.Manner;

/** How each person wants to be spoken to. */
@FunctionalInterface
public interface Manners {
    Manner of(long chat);
}

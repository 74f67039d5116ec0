package nl.handje.conversation;

/** How each person wants to be spoken to. */
@FunctionalInterface
public interface Manners {
    Manner of(long chat);
}

package nl.handje.conversation;

import nl.handje.talk.SilentTalks;

/** Hears when a question waits for an answer, so that who falls silent over it can be nudged. */
public interface SilenceListener {
    /**
     * A question was put, inside the transaction of the message that led to it.
     *
     * @param turn
     *            counts what was asked: names this question to {@link SilentTalks}
     */
    void asked(Person person, int turn);

    /** Nothing waits any more. */
    void answered(Person person);
}

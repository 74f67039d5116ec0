package nl.handje.conversation;

import java.util.List;

/** Hears when a message turned out to mean something else than it was taken for. */
public interface CorrectionListener {
    /**
     * Hears of a correction, inside the transaction of the message that confirmed it.
     *
     * @param busy
     *            whether the talk goes on with something else, so that this is no moment to ask anything
     * @return what is said after everything else
     */
    List<Say> corrected(Person person, Correction correction, boolean busy);
}

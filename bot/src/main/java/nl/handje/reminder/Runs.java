package nl.handje.reminder;

import java.util.Optional;

/** Where it is written down how work ended that this node's own clock began. */
@FunctionalInterface
interface Runs {
    /**
     * A run ended.
     *
     * @param failure
     *            its kind; empty when it succeeded
     */
    void ended(String job, Optional<String> failure);
}

package nl.handje.reminder.health;

import java.time.Instant;
import java.util.Optional;

/**
 * How one job does on one node.
 *
 * @param ranAt
 *            when it ran last, on the clock of the database
 * @param succeededAt
 *            when it last did all it should; empty when never
 * @param failure
 *            what kind of failure the last run ended in; empty when it succeeded
 */
public record JobHealth(String job, String node, Instant ranAt, Optional<Instant> succeededAt,
        Optional<String> failure) {
    /** Whether the last run did all it should. */
    public boolean isWell() {
        return failure.isEmpty();
    }
}

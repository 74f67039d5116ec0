package nl.handje.messaging.inbox;

import java.time.Instant;

/**
 * An update in the works.
 *
 * @param id
 *            our own number for it, never given twice
 * @param attempt
 *            1 for the first time
 */
public record Update(long id, int attempt, Instant receivedAt, String payload) {
    @Override
    public String toString() {
        return "update " + id + ", attempt " + attempt;
    }
}

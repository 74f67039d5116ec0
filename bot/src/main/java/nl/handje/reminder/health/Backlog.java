package nl.handje.reminder.health;

import java.time.Duration;

/**
 * What waits although it could be done.
 *
 * @param waiting
 *            how many are due
 * @param oldest
 *            how long the oldest of them is overdue; zero when none is
 * @param failed
 *            how many were given up in the last seven days
 */
public record Backlog(String of, long waiting, Duration oldest, long failed) {
    /** More than the beat of the clock and a busy moment explain. */
    private static final Duration WORRYING = Duration.ofMinutes(5);

    /** Whether nothing is overdue. */
    public boolean isWell() {
        return oldest.compareTo(WORRYING) < 0;
    }
}

package nl.handje.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;

/**
 * A reminder whose moment has come.
 *
 * @param key
 *            names this occurrence
 * @param subject
 *            what it is about: an appointment, a request
 * @param resident
 *            who is reminded; empty when the bot itself is
 * @param dueAt
 *            when it was meant to be; now may be later, after an outage
 */
public record DueReminder(UUID id, String key, String kind, UUID subject, Optional<ResidentId> resident,
        Instant dueAt) {
    /** More than a person takes for on time. */
    private static final Duration LATE = Duration.ofMinutes(15);

    /** Whether it comes so late that this must be said. */
    public boolean isLate(Instant now) {
        return dueAt.plus(LATE).isBefore(now);
    }
}

package nl.handje.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;

/**
 * A reminder that is to be written.
 *
 * @param key
 *            names this occurrence; a second one with the same key changes nothing
 * @param subject
 *            what it is about: an appointment, a request
 * @param resident
 *            who is told something; empty when the bot itself must do something
 */
public record NewReminder(String key, String kind, UUID subject, Optional<ResidentId> resident, Instant dueAt) {}

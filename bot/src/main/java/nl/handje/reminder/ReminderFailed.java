package nl.handje.reminder;

import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;

/** A reminder was given up after too many tries: somebody counts on it and will not hear it. */
public record ReminderFailed(String kind, UUID subject, Optional<ResidentId> resident) {}

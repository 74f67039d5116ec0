package nl.handje.relay.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;

/**
 * Two residents who can write to each other, as long as it is open.
 *
 * @param subject
 *            what it is about: an appointment
 * @param closedAt
 *            empty as long as it is open
 * @param wishedBy
 *            who would like it to be open again
 * @param doorWords
 *            the place of their words for the door in the list of each language
 */
public record Line(LineId id, UUID subject, ResidentId first, ResidentId second, Instant openedAt,
        Optional<Instant> closedAt,
        Optional<ResidentId> wishedBy, int doorWords, int doorNumber) {
    /** So long after its end the two can agree to open it again. */
    static final Duration CAN_BE_REOPENED = Duration.ofDays(14);

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    public boolean isBetween(ResidentId someone) {
        return first.equals(someone) || second.equals(someone);
    }

    public ResidentId otherThan(ResidentId one) {
        return first.equals(one) ? second : first;
    }

    boolean canBeReopened(Instant now) {
        return closedAt.filter(at -> now.isBefore(at.plus(CAN_BE_REOPENED))).isPresent();
    }

    /** Names what somebody writes, so that what still waits can be forgotten with them. */
    public static String key(ResidentId writer) {
        return "relay-" + writer + "-" + UUID.randomUUID();
    }

    /** Both must want it: the one asked, the other says yes. */
    boolean isWishedByTheOtherThan(ResidentId one) {
        return wishedBy.filter(otherThan(one)::equals).isPresent();
    }
}

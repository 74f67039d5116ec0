package nl.handje.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.handje.nlp.Language;

/**
 * A link into the private chat that was given out. Its code is known only to who has the link.
 *
 * @param source
 *            where it hangs, or who refers: an organisation, a place; never a person
 * @param usesLeft
 *            empty when it may be followed as often as anybody likes
 * @param uses
 *            how often it was followed
 */
public record Link(UUID id, LinkKind kind, Language language, String source, Instant madeAt,
        Optional<Instant> expiresAt, OptionalInt usesLeft, Optional<Instant> revokedAt, long uses) {

    /** Whether it still leads anywhere. */
    public boolean works(Instant now) {
        return revokedAt.isEmpty() && expiresAt.filter(end -> !now.isBefore(end)).isEmpty() && usesLeft.orElse(1) > 0;
    }
}

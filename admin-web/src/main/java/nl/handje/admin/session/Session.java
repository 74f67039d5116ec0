package nl.handje.admin.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.account.Role;
import nl.handje.nlp.Language;

/**
 * Somebody at work in one browser.
 *
 * @param source
 *            the network address it was started from
 * @param secondFactorAt
 *            when the second factor was given last; empty while only the password was
 */
public record Session(UUID id, AccountId account, String name, Language language, Role role, String source,
        Instant startedAt, Instant seenAt, Optional<Instant> secondFactorAt) {
    /** The words of residents are opened only by somebody who showed the second factor just now. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** Whether both factors were given. */
    public boolean isComplete() {
        return secondFactorAt.isPresent();
    }

    /** Whether the second factor is new enough to open somebody's words. */
    public boolean isFresh(Instant now) {
        return secondFactorAt.filter(given -> now.isBefore(given.plus(FRESH))).isPresent();
    }
}

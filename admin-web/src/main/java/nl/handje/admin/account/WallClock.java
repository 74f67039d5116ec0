package nl.handje.admin.account;

import java.time.Clock;
import java.time.Instant;

/**
 * The machine's own time. Sign-in goes by it and never by the town's clock: the sandbox moves that one, and neither an
 * authenticator app nor an intruder would follow.
 */
public record WallClock(Clock clock) {
    public Instant now() {
        return clock.instant();
    }
}

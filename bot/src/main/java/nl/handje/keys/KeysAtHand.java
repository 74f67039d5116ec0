package nl.handje.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keys that were unwrapped lately, for opening. Another process can destroy a key; after a few minutes that is noticed.
 * Safe for many threads.
 */
@Component
class KeysAtHand {
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST = 10_000;

    private final Map<UUID, Kept> keys = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    KeysAtHand(Clock clock) {
        this.clock = clock;
    }

    private record Kept(PersonKey key, Instant since) {}

    synchronized Optional<PersonKey> find(UUID id) {
        return Optional.ofNullable(keys.get(id))
                .filter(kept -> clock.instant().isBefore(kept.since().plus(KEPT))
                        && !clock.instant().isBefore(kept.since()))
                .map(Kept::key);
    }

    synchronized PersonKey keep(PersonKey key) {
        keys.put(key.id(), new Kept(key, clock.instant()));
        return key;
    }

    synchronized void drop(UUID id) {
        keys.remove(id);
    }
}

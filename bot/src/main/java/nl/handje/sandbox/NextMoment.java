package nl.handje.sandbox;

import java.time.Instant;
import java.util.Optional;

/** Says when something is due next, a reminder for instance, so that the clock can be moved there. */
@FunctionalInterface
public interface NextMoment {
    Optional<Instant> next();
}

package nl.handje.review;

import java.util.Optional;
import java.util.UUID;

/** Why a human need do nothing about a request any more; told by the feature that knows requests. */
public interface SettledRequests {
    /** The key of the reason in words; empty while there is something to be done. */
    Optional<String> why(UUID request);
}

package nl.handje.relay;

import java.util.Optional;
import nl.handje.nlp.Language;

/**
 * Translates what neighbours write to each other. There is none in Handje itself: a town that has one on its own
 * machine adds it and switches {@code handje.relay.translation} on.
 */
public interface Translation {
    /**
     * Translates, inside the transaction of the message: at once, on this machine, and never over a network.
     *
     * @return empty when it cannot; the original is shown in any case
     */
    Optional<String> translate(String words, Language from, Language to);
}

package nl.handje.nlp;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What is known before a message is read.
 *
 * @param now
 *            the moment it was written, in the zone that its times are meant in
 * @param preferred
 *            the language that the writer has chosen, a prior for short messages
 */
public record Context(ZonedDateTime now, Optional<Language> preferred) {
    public static Context at(ZonedDateTime now) {
        return new Context(now, Optional.empty());
    }

    public Context preferring(Language language) {
        return new Context(now, Optional.of(language));
    }
}

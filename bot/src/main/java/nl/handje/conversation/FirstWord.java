package nl.handje.conversation;

import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Understood;

/** A word that comes before the first question of a talk, because of how somebody began it; once in that talk. */
public interface FirstWord {
    /**
     * What is said first; empty mostly.
     *
     * @param standing
     *            the keys of what was put to the person, so that nothing is said twice
     */
    Optional<Say> before(Understood understood, Set<String> standing);
}

package nl.handje.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handje.language.Tongue;
import nl.handje.need.Fact;

/**
 * What more there is to say of a request than its kind, time and place.
 *
 * @param ownWords
 *            masked
 * @param wording
 *            empty for the words that the bot uses of itself
 * @param languages
 *            of which a helper should speak one
 */
record Details(Set<Fact> facts, Optional<String> ownWords, boolean urgent, Manner manner, Optional<Wording> wording,
        Set<Tongue> languages) {
    static final Details NONE = new Details(Set.of(), Optional.empty(), false, Manner.USUAL, Optional.empty(),
            Set.of());

    Details {
        facts = facts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facts));
    }
}

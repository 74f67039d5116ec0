package nl.handje.request;

import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Category;

/**
 * Somebody who would like to help, as one sees them who has not asked anybody yet: never who it is.
 *
 * @param kind
 *            of what is looked for, what they do
 * @param distance
 *            roughly; absent when it is not known
 * @param free
 *            when they have time
 */
public record WillingNeighbour(Category kind, Optional<Spoken> distance, Spoken free) {
    /** A line of a list: "hulp in de tuin: ongeveer 3 km, dinsdag, donderdag". */
    Spoken spoken() {
        var what = Categories.spoken(Set.of(kind));
        return distance.map(far -> Spoken.phrase("ladder.one", what, far, free))
                .orElseGet(() -> Spoken.phrase("ladder.one-somewhere", what, free));
    }
}

package nl.handje.candidate;

import java.util.Optional;
import java.util.Set;
import nl.handje.language.Tongue;
import nl.handje.nlp.Category;
import nl.handje.offer.NotWanted;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Area;
import nl.handje.wantedtime.WantedTime;

/**
 * What help is looked for.
 *
 * @param request
 *            for which; absent as long as somebody only looks who there is
 */
public record Sought(Set<Category> kinds, WantedTime when, Area area, Optional<HelpRequest> request) {
    public Sought {
        kinds = Set.copyOf(kinds);
    }

    /** For a request. */
    public static Sought of(HelpRequest request) {
        return new Sought(request.categories(), request.when(), request.area(), Optional.of(request));
    }

    /** The time, when it is one that does not come back. */
    Optional<WantedTime.Said> once() {
        return when instanceof WantedTime.Said said && said.recurrence().isEmpty()
                ? Optional.of(said)
                : Optional.empty();
    }

    /** Of these languages a neighbour should speak one; none when it does not matter. */
    Set<Tongue> languages() {
        return request.map(HelpRequest::languages).orElseGet(Set::of);
    }

    boolean has(NotWanted thing) {
        return request.filter(thing::isIn).isPresent();
    }
}

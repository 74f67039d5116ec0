package nl.handje.request;

import java.util.Optional;
import java.util.Set;
import nl.handje.language.Tongue;
import nl.handje.need.Destination;
import nl.handje.need.Fact;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.resident.Area;
import nl.handje.wantedtime.WantedTime;

/**
 * All that is read back to somebody who asks, before they confirm it.
 *
 * @param ownWords
 *            masked
 * @param languages
 *            of which a helper should speak one
 */
record Asked(Set<Category> categories, WantedTime when, Optional<Destination> destination, Area area,
        Beneficiary beneficiary, Set<Fact> facts, Optional<String> ownWords, Set<Tongue> languages) {}

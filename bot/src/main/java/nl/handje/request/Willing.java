package nl.handje.request;

import java.util.List;
import java.util.Set;
import nl.handje.nlp.Category;
import nl.handje.resident.Area;
import nl.handje.wantedtime.WantedTime;

/** Knows how many neighbours would like to help, before anybody is asked; done by a feature above this one. */
public interface Willing {
    /**
     * Neighbours in the region who offered one of these kinds of help, and have time then; the best suited first, at
     * most 20.
     */
    List<WillingNeighbour> near(Set<Category> categories, WantedTime when, Area area);
}

package nl.handje.privacy;

import java.util.List;

/**
 * One kind of thing that is kept of somebody.
 *
 * @param kind
 *            such as {@code requests}; its words are {@code kept.<kind>}
 * @param things
 *            each with its facts
 */
public record Kept(String kind, List<List<Fact>> things) {
    public Kept {
        things = things.stream().map(List::copyOf).toList();
    }
}

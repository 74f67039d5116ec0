package nl.handje.request;

import java.util.Optional;
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
public record WillingNeighbour(Category kind, Optional<Spoken> distance, Spoken free) {}

package nl.handje.candidate;

import nl.handje.nlp.Category;
import nl.handje.offer.Availability;
import nl.handje.resident.ResidentId;

/**
 * A neighbour who could be asked, and why.
 *
 * @param kind
 *            of what is looked for, what they do
 * @param free
 *            when they have time
 */
public record Candidate(ResidentId helper, Category kind, Availability free, Score score) {}

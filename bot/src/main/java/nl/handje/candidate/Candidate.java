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
public record Candidate(ResidentId helper, Category kind, Availability free, Score score) {
    /** Whether they speak a language that the asker asked for. */
    public boolean speaksWhatIsWanted() {
        return score.part(Reason.WANTED_LANGUAGE).filter(part -> part.value() > 0).isPresent();
    }

    /** Whether they helped this asker before, and it went well. */
    public boolean isKnown() {
        return score.part(Reason.KNOWN).filter(part -> part.value() > 0).isPresent();
    }
}

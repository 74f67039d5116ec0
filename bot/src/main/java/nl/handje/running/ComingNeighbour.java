package nl.handje.running;

import java.util.Optional;
import nl.handje.conversation.Say;
import nl.handje.request.HelpRequest;

/** Reaches the neighbour who promised to help; done by a feature above this one. */
public interface ComingNeighbour {
    /** Whether a neighbour still has to come for it. */
    boolean isExpected(HelpRequest request);

    /**
     * Brings the asker's words to who will help with it.
     *
     * @return what is said to the asker about that; empty when nobody can be written to
     */
    Optional<Say> tell(HelpRequest request, String words);
}

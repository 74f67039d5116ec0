package nl.handje.relay;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;

/** Notices in words for a neighbour what the feature must know that arranged what they are about. */
public interface OverTheLine {
    /** What is asked of the writer about it, once the words have gone over. */
    interface Noticed {
        List<Say> ask();
    }

    /** What is in the words for this neighbour; empty mostly. */
    Optional<Noticed> in(Resident writer, ResidentId reader, Understood said);

    /** The only neighbour for whom there is something in the words. */
    Optional<ResidentId> only(Resident writer, Understood said);
}

package nl.handje.agenda;

import java.util.List;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Spoken;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;

/** What a feature above this one adds to "what have I got going". */
public interface AgendaPart {
    /** Lines for this person. */
    List<Spoken> lines(ResidentId resident);

    /** Buttons under them. */
    List<Option> buttons(ResidentId resident);

    /** What of theirs can be called off as a whole. */
    default List<Going> toCallOff(ResidentId resident) {
        return List.of();
    }

    /** Whether this is one time of something that is called off as a whole. */
    default boolean isOneOfMany(RequestId request) {
        return false;
    }
}

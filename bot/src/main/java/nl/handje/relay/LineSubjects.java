package nl.handje.relay;

import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Say.Option;
import nl.handje.resident.ResidentId;

/** What lines are about; told by the feature that opens them. */
public interface LineSubjects {
    /** Whether it began or is over: then the bot asks how it went, and words may be the answer to that. */
    boolean isOver(UUID subject);

    /** The button with which somebody calls it off; empty when there is nothing to call off. */
    Optional<Option> callOff(UUID subject, ResidentId resident);
}

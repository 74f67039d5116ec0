package nl.handje.relay;

import java.util.UUID;

/** What lines are about; told by the feature that opens them. */
public interface LineSubjects {
    /** Whether it began or is over: then the bot asks how it went, and words may be the answer to that. */
    boolean isOver(UUID subject);
}

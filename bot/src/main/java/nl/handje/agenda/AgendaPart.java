package nl.handje.agenda;

import java.util.List;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;

/** What a feature above this one adds to "what have I got going". */
public interface AgendaPart {
    /** Lines for this person. */
    List<Spoken> lines(ResidentId resident);

    /** Buttons under them. */
    List<Option> buttons(ResidentId resident);
}

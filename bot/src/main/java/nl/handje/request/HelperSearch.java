package nl.handje.request;

import nl.handje.conversation.Say;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;

/** Looks for neighbours who can help; done by a feature above this one. */
public interface HelperSearch {
    /** Begins to ask neighbours, and says to the asker what happens now. */
    Say begin(HelpRequest request);

    /**
     * As {@link #begin(HelpRequest)}, but one neighbour whom the asker has seen is asked first and alone.
     *
     * @param first
     *            the {@link WillingNeighbour#token()}; never trusted
     */
    Say begin(HelpRequest request, String first);

    /** The neighbour fell away: the next ones are asked. Says to the asker, in half a sentence, what happens now. */
    Spoken searchOn(HelpRequest request);

    /** The asker does not need it any more: who was asked or had said yes hears it. */
    void callOff(HelpRequest request);

    /** The asker wants something else or another time: who was asked hears it. */
    void changed(HelpRequest request);

    /** There is something more to know: it is told to who was asked. */
    void detailed(HelpRequest request);

    /** A neighbour said yes to this one before: it counts as theirs, and they are not asked for it again. */
    void promised(HelpRequest request, ResidentId helper);

    /** A neighbour who said yes does it no longer; nobody is asked in their place. */
    void fellAway(HelpRequest request, ResidentId helper);

    /**
     * Of what comes back, a neighbour does no more than they did: the rest is asked of others, also of those who were
     * off the hook. Says so in half a sentence.
     */
    Spoken searchRest(HelpRequest request, ResidentId helper);
}

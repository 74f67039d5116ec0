package nl.handje.relay.line;

import java.util.List;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;

/** What two people still expect of each other; told, and ended, by the feature that arranged it. */
public interface StandsBetween {
    /**
     * One thing.
     *
     * @param what
     *            with when: "hulp bij de boodschappen, elke dinsdag om 10:00"
     * @param asker
     *            whom it helps
     */
    record Standing(Spoken what, ResidentId asker) {}

    /** All of it, what comes back first. */
    List<Standing> between(ResidentId one, ResidentId other);

    /**
     * All of it is off, and the other hears so without a reason. For what the other asked somebody else is looked for.
     *
     * @param lookOn
     *            whether somebody else is looked for as well for what {@code who} asked
     */
    void end(Resident who, ResidentId other, boolean lookOn);
}

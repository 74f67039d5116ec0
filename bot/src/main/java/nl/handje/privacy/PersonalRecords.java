package nl.handje.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.resident.Resident;

/**
 * What one feature keeps of people: it shows, hands over and forgets it. Features stand in an order in which rows can
 * be deleted: those above first.
 */
public interface PersonalRecords {
    /** The tables of which this tells everything that is about a person. */
    Set<String> tables();

    /** What is kept of somebody, each kind with all there is of it. */
    List<Kept> of(Resident resident);

    /** The numbers of what is theirs, by which messages about it are found that wait for others. */
    default Collection<UUID> numbers(Resident resident) {
        return List.of();
    }

    /**
     * Others count on something: they are told that it is off, without a word or the name of this person. Comes before
     * anything is forgotten.
     */
    default void letGo(Resident resident) {
    }

    /**
     * Forgets.
     *
     * @param numbers
     *            of everything that is theirs, in all features
     */
    void forget(Resident resident, Set<UUID> numbers);
}

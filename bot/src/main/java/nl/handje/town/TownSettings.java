package nl.handje.town;

import nl.handje.resident.Hours;

/**
 * What a town chose about asking neighbours.
 *
 * @param mostPerWeek
 *            how often one neighbour is asked in seven days at most, 1 to {@link #MOST_PER_WEEK}
 * @param hours
 *            in which neighbours of the town may hear something unasked, where they did not choose their own; on the
 *            wall clock
 * @param askerSaysYes
 *            whether the asker has the last word about the neighbour who said yes
 * @param approval
 *            how long a coordinator of a moderated town may take
 */
public record TownSettings(Mode mode, Rounds rounds, int mostPerWeek, Hours hours, boolean askerSaysYes,
        Approval approval) {
    /** For a town that chose nothing. */
    public static final TownSettings USUAL = new TownSettings(Mode.PEER_TO_PEER, Rounds.USUAL, 4, Hours.USUAL, true,
            Approval.USUAL);

    public static final int MOST_PER_WEEK = 20;

    public TownSettings {
        Guard.that(isMostPerWeek(mostPerWeek), "mostPerWeek", "1 to 20");
        Guard.that(Hours.between(hours.from(), hours.until()).isPresent(), "hours",
                "two hours or more, between 06:00 and 23:00");
    }

    public static boolean isMostPerWeek(int times) {
        return times >= 1 && times <= MOST_PER_WEEK;
    }
}

package nl.handje.review;

/** What became of a moderator's wish to claim or decide. */
public sealed interface Ruling {
    /** It is done. */
    record Done() implements Ruling {}

    /** It is not done, with the reason. */
    record Refused(Reason reason) implements Ruling {}

    /** Why not. */
    enum Reason {
        CLAIMED_BY_ANOTHER, DECIDED_ALREADY, EXPLANATION_MISSING, NOTHING_TO_RELEASE, UNKNOWN_REPORT
    }
}

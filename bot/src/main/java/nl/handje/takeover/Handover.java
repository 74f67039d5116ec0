package nl.handje.takeover;

/** What became of a moderator's wish to take over a chat, to write in it, or to give it back. */
public sealed interface Handover {
    /** It is done. */
    record Done() implements Handover {}

    /** It is not done, with the reason. */
    record Refused(Reason reason) implements Handover {}

    /** Why not. */
    enum Reason {
        UNKNOWN_REPORT, NOT_OPENED, CLAIMED_BY_ANOTHER, DECIDED_ALREADY, TAKEN_BY_ANOTHER, UNREACHABLE, NO_WORDS, OVER
    }
}

package nl.handje.review;

/** What a moderator does about a report. */
public enum Measure {
    /** Nothing is wrong: a held message goes on its way. */
    RELEASE,
    /** Kept for the colleagues; the writer hears nothing. */
    NOTE,
    /** The writer is told kindly what is better. */
    EXPLAIN,
    /** The writer is warned with the reason, and it counts for a year. */
    WARN,
    /** Somebody in distress: a human has been in touch or the right service has been told. */
    CARED_FOR;

    /** Whether the writer hears of it, so that an explanation is needed. */
    public boolean isTold() {
        return this == EXPLAIN || this == WARN;
    }
}

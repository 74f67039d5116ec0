package nl.handje.review;

/** What was held back for a human to read; told by the feature that holds it what comes of it. */
public interface HeldMessages {
    /** Nothing is wrong with it: inside the transaction of the decision, whichever program decides. */
    void released(Report report);

    /** It is not passed on. */
    void refused(Report report, Measure measure);
}

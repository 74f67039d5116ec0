package nl.handje.nlp.model;

/** What each outcome of a {@link JointModel} has of the whole, for one message. Immutable. */
public final class Shares {
    private final double[] byOutcome;

    Shares(double[] byOutcome) {
        this.byOutcome = byOutcome;
    }

    /** For each outcome how much speaks for it (above nought) or against it, in log-odds against none. */
    double[] scores(int[] outcomes, int none) {
        var scores = new double[outcomes.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.log(byOutcome[outcomes[i]] / byOutcome[none]);
        }
        return scores;
    }
}

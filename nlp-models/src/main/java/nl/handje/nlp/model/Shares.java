package nl.handje.nlp.model;

/** How much speaks for each outcome of a {@link JointModel} in one message, against none of them. Immutable. */
public final class Shares {
    private final double[] byOutcome;

    Shares(double[] byOutcome) {
        this.byOutcome = byOutcome;
    }

    /** For each of some outcomes how much speaks for it (above nought) or against it. */
    public double[] scores(int[] outcomes) {
        var scores = new double[outcomes.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = byOutcome[outcomes[i]];
        }
        return scores;
    }
}

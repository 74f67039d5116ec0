package nl.handje.nlp.model;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The scores of a one-versus-rest model. OpenNLP gives only shares; the outcome {@link #NONE}, which has no weights,
 * brings the scores back.
 */
public final class Scores {
    /** The outcome of a message without any of the labels. */
    public static final String NONE = "NONE";

    private final MaxentModel model;
    private final int[] outcomes;
    private final int none;

    public Scores(MaxentModel model, List<String> labels) {
        this.model = model;
        this.outcomes = labels.stream().mapToInt(model::getIndex).toArray();
        this.none = model.getIndex(NONE);
    }

    /** For each label how much speaks for it (above nought) or against it. */
    public double[] of(Vector message) {
        var shares = model.eval(message.features(), message.values());
        return Arrays.stream(outcomes).mapToDouble(outcome -> StrictMath.log(shares[outcome] / shares[none])).toArray();
    }
}

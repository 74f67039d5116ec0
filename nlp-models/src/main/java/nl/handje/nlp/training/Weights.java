package nl.handje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import java.util.List;

/**
 * What each feature speaks for a label or against it.
 *
 * @param byLabel
 *            for each label a weight by feature
 */
record Weights(List<String> labels, List<double[]> byLabel) {

    /** For each of some labels how much speaks for it (above nought) or against it; nought when it was not learnt. */
    double[] scores(Feature[] row, List<String> wanted) {
        return wanted.stream().mapToDouble(label -> labels.contains(label) ? score(row, label) : 0).toArray();
    }

    private double score(Feature[] row, String label) {
        var weights = byLabel.get(labels.indexOf(label));
        double sum = 0;
        for (var feature : row) {
            sum += weights[feature.getIndex() - 1] * feature.getValue();
        }
        return sum;
    }
}

package nl.handje.nlp.training;

import java.util.List;

/**
 * What each feature speaks for a label or against it.
 *
 * @param byLabel
 *            for each label a weight by feature
 */
record Weights(List<String> labels, List<double[]> byLabel) {

    /** For each of some labels how much speaks for it (above nought) or against it; nought when it was not learnt. */
    double[] scores(Row row, List<String> wanted) {
        return wanted.stream().mapToDouble(label -> labels.contains(label) ? score(row, label) : 0).toArray();
    }

    private double score(Row row, String label) {
        var weights = byLabel.get(labels.indexOf(label));
        double sum = 0;
        for (var feature : row.features()) {
            sum += weights[feature.getIndex() - 1] * feature.getValue();
        }
        return sum;
    }
}

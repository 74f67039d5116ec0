package nl.handje.nlp.model;

import java.util.List;

/**
 * From scores to confidences.
 *
 * @param exclusive
 *            whether a message has exactly one label, so that confidences add up to one
 */
public record Confidences(boolean exclusive, List<Calibration> calibrations) {
    public double[] of(double[] scores) {
        var confidences = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            var calibration = calibrations.get(i);
            confidences[i] = exclusive
                    ? StrictMath.exp(calibration.scaled(scores[i]))
                    : calibration.confidence(scores[i]);
            sum += confidences[i];
        }
        for (int i = 0; exclusive && i < confidences.length; i++) {
            confidences[i] /= sum;
        }
        return confidences;
    }
}

package nl.handje.nlp.training;

import java.util.List;
import java.util.stream.IntStream;
import nl.handje.nlp.model.Calibration;

/** Fits calibrations to scores that were given without having read the writer. */
final class Fit {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 40;
    private static final double RIDGE = 0.01;

    private Fit() {
    }

    static List<Calibration> of(Task task, List<Tried> tried) {
        if (task.exclusive()) {
            var shared = new Calibration(slope(task, tried), 0);
            return task.labels().stream().map(label -> shared).toList();
        }
        return IntStream.range(0, task.labels().size()).mapToObj(i -> platt(task, i, tried)).toList();
    }

    /** The slope under which the right labels are likeliest, by golden section. */
    private static double slope(Task task, List<Tried> tried) {
        double low = 0.5;
        double high = 20;
        for (int step = 0; step < STEPS; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(task, tried, left) < loss(task, tried, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private static double loss(Task task, List<Tried> tried, double slope) {
        return tried.stream().mapToDouble(it -> {
            int right = task.labels().indexOf(task.label().apply(it.utterance()).iterator().next());
            double sum = 0;
            for (double score : it.scores()) {
                sum += StrictMath.exp(slope * (score - it.scores()[right]));
            }
            return StrictMath.log(sum);
        }).sum();
    }

    /** Logistic regression of having the label on the score, by Newton's method. */
    private static Calibration platt(Task task, int index, List<Tried> tried) {
        var label = task.labels().get(index);
        double slope = 2;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double gradientSlope = RIDGE * (slope - 2);
            double gradientOffset = RIDGE * offset;
            double ss = RIDGE;
            double so = 0;
            double oo = RIDGE;
            for (var it : tried) {
                double score = it.scores()[index];
                double share = new Calibration(slope, offset).confidence(score);
                double error = share - (task.label().apply(it.utterance()).contains(label) ? 1 : 0);
                double weight = Math.max(share * (1 - share), 1e-9);
                gradientSlope += error * score;
                gradientOffset += error;
                ss += weight * score * score;
                so += weight * score;
                oo += weight;
            }
            double determinant = ss * oo - so * so;
            double stepSlope = (oo * gradientSlope - so * gradientOffset) / determinant;
            double stepOffset = (ss * gradientOffset - so * gradientSlope) / determinant;
            double damp = Math.min(1, 2 / Math.max(Math.abs(stepSlope), Math.abs(stepOffset)));
            slope -= damp * stepSlope;
            offset -= damp * stepOffset;
        }
        return new Calibration(rounded(slope), rounded(offset));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}

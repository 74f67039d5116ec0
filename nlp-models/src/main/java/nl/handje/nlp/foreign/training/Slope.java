package nl.handje.nlp.foreign.training;

import java.util.List;
import nl.handje.nlp.model.Calibration;

/** Finds how far scores are to be stretched so that confidences come true. */
final class Slope {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 30;

    private Slope() {
    }

    /** The slope under which the right labels are likeliest, by golden section. */
    static Calibration of(List<Try> tries) {
        var known = tries.stream().filter(Try::couldBeRight).toList();
        double low = 0.5;
        double high = 20;
        for (int step = 0; step < STEPS; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(known, left) < loss(known, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return new Calibration(Math.round((low + high) * 500) / 1000.0, 0);
    }

    private static double loss(List<Try> tries, double slope) {
        return tries.stream().mapToDouble(it -> it.loss(slope)).sum();
    }
}

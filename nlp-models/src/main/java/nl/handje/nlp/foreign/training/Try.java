package nl.handje.nlp.foreign.training;

import java.util.ArrayList;
import java.util.List;
import nl.handje.nlp.foreign.Spellings;
import nl.handje.nlp.model.Calibration;

/**
 * A line with the scores of a model that never read its writer.
 *
 * @param labels
 *            what each score is of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Try(Line line, List<String> labels, double[] scores) {
    private static final int FOLDS = 4;

    /** Every line, tried by a model that learnt from other writers. */
    static List<Try> all(List<Line> lines) {
        var tries = new ArrayList<Try>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            var learnt = Learnt.from(lines.stream().filter(line -> fold(line) != part).toList());
            lines.stream().filter(line -> fold(line) == part)
                    .forEach(line -> tries.add(new Try(line, learnt.labels(), learnt.scores(line))));
        }
        return tries;
    }

    private static int fold(Line line) {
        return Math.floorMod(Integer.rotateLeft(line.writer().hashCode() * 0x9E3779B9, 16), FOLDS);
    }

    /** How badly the scores, stretched by a slope, tell what the line is. */
    double loss(double slope) {
        int right = labels.indexOf(line.label());
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(slope * (score - scores[right]));
        }
        return StrictMath.log(sum);
    }

    /** Whether the model had read any message of the line's language. */
    boolean couldBeRight() {
        return labels.contains(line.label());
    }

    /** The scores as a model that gives them to whatever it is asked. */
    Spellings spellings(Calibration calibration) {
        return new Spellings(labels, any -> scores, calibration);
    }
}

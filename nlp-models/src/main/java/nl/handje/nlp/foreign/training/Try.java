package nl.handje.nlp.foreign.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** What the line should be, among the scores; negative when the model never read that language. */
    int right() {
        return labels.indexOf(line.label());
    }

    /** How surely it is in none of our languages, the scores stretched by a slope. */
    double foreign(double slope) {
        return 1 - share(labels.indexOf(Line.OURS), slope);
    }

    double share(int label, double slope) {
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(slope * (score - scores[label]));
        }
        return 1 / sum;
    }

    /** The likeliest other language. */
    String likeliest() {
        int ours = labels.indexOf(Line.OURS);
        return labels.get(IntStream.range(0, scores.length).filter(i -> i != ours)
                .reduce((a, b) -> scores[a] >= scores[b] ? a : b).orElseThrow());
    }
}

package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our solver of all labels at once, beside LIBLINEAR, which solves one after the other. */
class DualDescentTest {
    private static final int FEATURES = 12;
    private static final Row[] ROWS = rows();

    private static Row[] rows() {
        var random = new Random(7);
        return IntStream.range(0, 200).mapToObj(message -> {
            var places = random.ints(0, FEATURES - 1).limit(5).distinct().sorted().toArray();
            var all = IntStream.concat(IntStream.of(places), IntStream.of(FEATURES - 1)).toArray();
            var values = new float[all.length];
            IntStream.range(0, values.length).forEach(i -> values[i] = 0.2f + random.nextFloat());
            return new Row(all, values);
        }).toArray(Row[]::new);
    }

    /** A label for each of the first features: it is there when the feature is. */
    private static long labels(Row row) {
        return Arrays.stream(row.places()).filter(place -> place < 3).mapToLong(place -> 1L << place).sum();
    }

    private static double[] byLiblinear(int label) {
        Linear.disableDebugOutput();
        var problem = new Problem();
        problem.l = ROWS.length;
        problem.n = FEATURES;
        problem.x = Arrays.stream(ROWS).map(row -> IntStream.range(0, row.places().length)
                .mapToObj(i -> new FeatureNode(row.places()[i] + 1, row.values()[i])).toArray(Feature[]::new))
                .toArray(Feature[][]::new);
        problem.y = Arrays.stream(ROWS).mapToDouble(row -> ((labels(row) >> label) & 1) == 1 ? 1 : -1).toArray();
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 1e-4);
        parameter.setWeights(new double[]{1.5, 1}, new int[]{1, -1});
        var solved = Linear.train(problem, parameter);
        int sign = solved.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(solved.getFeatureWeights()).map(weight -> sign * weight).toArray();
    }

    private static float[] ours() {
        return new DualDescent(ROWS, FEATURES, Arrays.stream(ROWS).mapToLong(DualDescentTest::labels).toArray(), 3, 1,
                1.5).solved();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void all_labels_at_once_are_solved_as_liblinear_solves_each(int label) {
        var ours = ours();
        var theirs = byLiblinear(label);
        for (var row : ROWS) {
            double one = 0;
            double other = 0;
            for (int i = 0; i < row.places().length; i++) {
                one += ours[row.places()[i] * 3 + label] * row.values()[i];
                other += theirs[row.places()[i]] * row.values()[i];
            }
            assertThat(one).isBetween(other - 0.15, other + 0.15);
        }
        assertThat(ours()).isEqualTo(ours);
    }
}

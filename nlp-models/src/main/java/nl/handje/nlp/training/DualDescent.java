package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * LIBLINEAR's solver (L2-regularised L2-loss support vector classification, the dual by coordinate descent; Hsieh et
 * al. 2008) for all labels at once: each message is read once a round for all of them, not once for each, and their
 * weights lie side by side. The same rows give the same weights. Not thread-safe.
 */
final class DualDescent {
    private static final double PRECISION = 0.3;
    private static final int MOST_ROUNDS = 12;
    private static final double NOTHING = 1e-12;

    private final Row[] rows;
    /** For each message the bits of its labels. */
    private final long[] labels;
    private final int count;
    private final float[] weights;
    private final float[] dual;
    private final double[] length;
    private final double softnessOfYes;
    private final double softnessOfNo;
    private final double[] most;
    private final double[] least;
    private final float[] step;
    private final float[] sum;

    DualDescent(Row[] rows, int features, long[] labels, int count, double cost, double positiveWeight) {
        this.rows = rows;
        this.labels = labels;
        this.count = count;
        this.weights = new float[features * count];
        this.dual = new float[rows.length * count];
        this.length = Arrays.stream(rows).mapToDouble(DualDescent::length).toArray();
        this.softnessOfYes = 0.5 / (cost * positiveWeight);
        this.softnessOfNo = 0.5 / cost;
        this.most = new double[count];
        this.least = new double[count];
        this.step = new float[count];
        this.sum = new float[count];
    }

    private static double length(Row row) {
        double length = 0;
        for (float value : row.values()) {
            length += (double) value * value;
        }
        return length;
    }

    /** For each feature the weights of all labels, one after the other. */
    float[] solved() {
        var order = IntStream.range(0, rows.length).toArray();
        var random = new Random(1);
        int round = 0;
        do {
            shuffle(order, random);
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            for (int message : order) {
                learn(message);
            }
            round++;
        } while (round < MOST_ROUNDS && !isPrecise());
        return weights;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int one = order[i];
            order[i] = order[other];
            order[other] = one;
        }
    }

    private boolean isPrecise() {
        return IntStream.range(0, count).allMatch(label -> most[label] - least[label] <= PRECISION);
    }

    private void learn(int message) {
        var row = rows[message];
        score(row);
        boolean changed = false;
        for (int label = 0; label < count; label++) {
            step[label] = step(message, label);
            changed |= step[label] != 0;
        }
        if (changed) {
            change(row);
        }
    }

    private void score(Row row) {
        Arrays.fill(sum, 0);
        var places = row.places();
        for (int i = 0; i < places.length; i++) {
            int first = places[i] * count;
            float value = row.values()[i];
            for (int label = 0; label < count; label++) {
                sum[label] += weights[first + label] * value;
            }
        }
    }

    private void change(Row row) {
        var places = row.places();
        for (int i = 0; i < places.length; i++) {
            int first = places[i] * count;
            float value = row.values()[i];
            for (int label = 0; label < count; label++) {
                weights[first + label] += step[label] * value;
            }
        }
    }

    /** How far a label's weights go along a message. */
    private float step(int message, int label) {
        int yes = ((labels[message] >> label) & 1) == 1 ? 1 : -1;
        double softness = yes == 1 ? softnessOfYes : softnessOfNo;
        float before = dual[message * count + label];
        double gradient = yes * sum[label] - 1 + before * softness;
        double projected = before == 0 ? Math.min(gradient, 0) : gradient;
        most[label] = Math.max(most[label], projected);
        least[label] = Math.min(least[label], projected);
        if (Math.abs(projected) <= NOTHING) {
            return 0;
        }
        float after = (float) Math.max(before - gradient / (length[message] + softness), 0);
        dual[message * count + label] = after;
        return (after - before) * yes;
    }
}

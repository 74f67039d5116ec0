package nl.handje.nlp.model;

import java.util.Collection;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * An OpenNLP model and its vocabulary laid out to be read fast: one table of features, their weights in one row. It
 * sums up what the model sums up, without making shares of it. Immutable.
 */
final class PackedModel {
    private final FeatureTable features;
    private final float[] rarities;
    private final int[] starts;
    private final short[] outcomes;
    private final float[] weights;
    private final int constant;
    private final int size;

    PackedModel(Vocabulary vocabulary, GISModel model) {
        var known = vocabulary.features().toList();
        var contexts = Joining.contexts(model);
        int total = contexts.values().stream().mapToInt(it -> it.getOutcomes().length).sum();
        features = new FeatureTable(known);
        rarities = new float[known.size()];
        starts = new int[known.size() + 1];
        outcomes = new short[total];
        weights = new float[total];
        for (int i = 0; i < known.size(); i++) {
            rarities[i] = vocabulary.weight(known.get(i));
            starts[i + 1] = put(contexts.get(known.get(i)), starts[i]);
        }
        constant = features.find(Vector.CONSTANT);
        size = model.getNumOutcomes();
    }

    private int put(@Nullable Context context, int start) {
        if (context == null) {
            return start;
        }
        for (int i = 0; i < context.getOutcomes().length; i++) {
            outcomes[start + i] = (short) context.getOutcomes()[i];
            weights[start + i] = (float) context.getParameters()[i];
        }
        return start + context.getOutcomes().length;
    }

    /** The sum of the weights of each outcome, over the features of a message. */
    double[] sums(Collection<String> message) {
        var sums = new double[size];
        double square = 0;
        for (var feature : message) {
            int number = features.find(feature);
            if (number != FeatureTable.UNKNOWN) {
                add(number, rarities[number], sums);
                square += rarities[number] * rarities[number];
            }
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < size && square > 0; i++) {
            sums[i] /= length;
        }
        add(constant, 1, sums);
        return sums;
    }

    private void add(int number, float value, double[] sums) {
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            sums[outcomes[i]] += value * weights[i];
        }
    }
}

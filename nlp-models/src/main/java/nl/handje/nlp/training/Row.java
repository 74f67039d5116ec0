package nl.handje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A message in numbers, as LIBLINEAR reads it: made once for all labels.
 *
 * @param features
 *            what it has, by ascending number from one on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(Feature[] features) {

    /** Places from nought on, ascending, with what each of them weighs. */
    static Row of(int[] places, float[] values) {
        return new Row(IntStream.range(0, places.length).mapToObj(i -> new FeatureNode(places[i] + 1, values[i]))
                .toArray(Feature[]::new));
    }

    int[] places() {
        return Arrays.stream(features).mapToInt(it -> it.getIndex() - 1).toArray();
    }

    float[] values() {
        var values = new float[features.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) features[i].getValue();
        }
        return values;
    }
}

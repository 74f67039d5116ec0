package nl.handje.nlp.model;

import java.util.Map;

/** Features with their values, as OpenNLP's models take them. */
@SuppressWarnings("ArrayRecordComponent") // handed to OpenNLP at once, never compared
public record Vector(String[] features, float[] values) {
    private static final String CONSTANT = "1";

    static Vector of(Map<String, Float> weights, float length) {
        var features = new String[weights.size() + 1];
        var values = new float[features.length];
        int i = 0;
        for (var feature : weights.entrySet()) {
            features[i] = feature.getKey();
            values[i++] = feature.getValue() / length;
        }
        features[i] = CONSTANT;
        values[i] = 1;
        return new Vector(features, values);
    }
}

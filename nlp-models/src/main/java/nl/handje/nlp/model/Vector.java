package nl.handje.nlp.model;

import java.util.List;
import java.util.stream.Stream;

/** Features with their values, as OpenNLP's models take them. */
@SuppressWarnings("ArrayRecordComponent") // handed to OpenNLP at once, never compared
public record Vector(String[] features, float[] values) {
    /** The feature that every message has. */
    public static final String CONSTANT = "1";

    /** Features with their values in the same order, scaled; the constant comes last. */
    static Vector of(List<String> known, float[] values, float length) {
        var scaled = new float[known.size() + 1];
        for (int i = 0; i < known.size(); i++) {
            scaled[i] = values[i] / length;
        }
        scaled[known.size()] = 1;
        return new Vector(Stream.concat(known.stream(), Stream.of(CONSTANT)).toArray(String[]::new), scaled);
    }
}

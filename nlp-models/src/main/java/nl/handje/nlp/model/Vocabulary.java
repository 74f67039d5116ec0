package nl.handje.nlp.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handje.nlp.text.CharacterFeatures;
import nl.handje.nlp.text.ConceptFeatures;
import nl.handje.nlp.text.CueFeatures;
import nl.handje.nlp.text.LengthFeatures;
import nl.handje.nlp.text.SignFeatures;
import nl.handje.nlp.text.Spelling;
import nl.handje.nlp.text.WordFeatures;
import opennlp.tools.doccat.FeatureGenerator;

/** The features that the models know, each with its weight (inverse document frequency). */
public final class Vocabulary {
    private static final List<FeatureGenerator> GENERATORS = List.of(new WordFeatures(), new CharacterFeatures(),
            new CueFeatures("act"), new CueFeatures("category"), new ConceptFeatures(),
            new SignFeatures(), new LengthFeatures());
    /** Cue words weigh more than what was only seen. */
    private static final float CUE = 3;

    private final Map<String, Float> weights;

    private Vocabulary(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** The features that at least {@code cutoff} of the messages have. */
    public static Vocabulary of(Collection<? extends Collection<String>> messages, int cutoff) {
        var counts = new HashMap<String, Integer>();
        messages.forEach(features -> features.forEach(it -> counts.merge(it, 1, Integer::sum)));
        counts.values().removeIf(count -> count < cutoff);
        return of(counts, messages.size());
    }

    /** Features by the number of messages that have them, of so many messages. */
    public static Vocabulary of(Map<String, Integer> counts, int messages) {
        var weights = LinkedHashMap.<String, Float>newLinkedHashMap(counts.size());
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(it -> weights.put(it.getKey(), (it.getKey().startsWith(CueFeatures.PREFIX) ? CUE : 1)
                        * rarity(it.getValue(), messages)));
        return new Vocabulary(weights);
    }

    private static float rarity(int count, int messages) {
        return (float) (1 + StrictMath.log((1.0 + messages) / (1.0 + count)));
    }

    /** Features, each once, as a vector of length one, and a constant. */
    public Vector vector(Collection<String> features) {
        var known = new ArrayList<String>(features.size() + 1);
        var values = new float[features.size() + 1];
        double square = 0;
        for (var feature : features) {
            var weight = weights.get(feature);
            if (weight != null) {
                values[known.size()] = weight;
                known.add(feature);
                square += weight * weight;
            }
        }
        return Vector.of(known, values, (float) Math.sqrt(square));
    }

    /** All features of words as they were typed and as they were probably meant, each once. */
    public static Collection<String> features(String[] typed, Spelling spelling) {
        var meant = spelling.right(typed);
        var features = features(meant);
        if (!Arrays.equals(meant, typed)) {
            features.addAll(features(typed));
        }
        return features;
    }

    /** All features of words, each once. */
    public static Collection<String> features(String[] words) {
        var features = new LinkedHashSet<String>(words.length * 40);
        GENERATORS.forEach(generator -> features.addAll(generator.extractFeatures(words, Map.of())));
        return features;
    }

    /** Every feature that a vector may have; as long as it is learning, in a fixed order. */
    public Stream<String> features() {
        return Stream.concat(weights.keySet().stream(), Stream.of(Vector.CONSTANT));
    }

    /** What a feature weighs. */
    public float weight(String feature) {
        return weights.getOrDefault(feature, 1f);
    }

    public int size() {
        return weights.size();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.size());
        for (var feature : weights.entrySet()) {
            out.writeUTF(feature.getKey());
            out.writeFloat(feature.getValue());
        }
    }

    public static Vocabulary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        var weights = HashMap.<String, Float>newHashMap(size);
        var shared = new HashMap<Float, Float>();
        for (int i = 0; i < size; i++) {
            var feature = in.readUTF();
            weights.put(feature, shared.computeIfAbsent(in.readFloat(), same -> same));
        }
        return new Vocabulary(weights);
    }
}

package nl.handje.nlp.vectors;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of English words: those of like meaning point the same way, rare ones are longer. A message is the sum of its
 * words. Immutable.
 */
public final class WordVectors {
    /** Numbers of a vector. */
    public static final int SIZE = 128;
    /** How long a message is beside its other features, whose length is one; chosen by cross-validation. */
    private static final float LENGTH = 0.4f;
    private static final List<String> NAMES = IntStream.range(0, SIZE).mapToObj(i -> "v:" + i).toList();
    private static final WordVectors ENGLISH = load("english.bin");

    private final Map<String, WordVector> byWord;

    private WordVectors(Map<String, WordVector> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    public static WordVectors english() {
        return ENGLISH;
    }

    private static WordVectors load(String file) {
        try (var in = new DataInputStream(new BufferedInputStream(
                Objects.requireNonNull(WordVectors.class.getResourceAsStream(file), file), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordVectors read(DataInputStream in) throws IOException {
        int words = in.readInt();
        if (in.readInt() != SIZE) {
            throw new IOException("vectors of another size");
        }
        var byWord = HashMap.<String, WordVector>newHashMap(words);
        for (int i = 0; i < words; i++) {
            byWord.put(in.readUTF(), WordVector.read(in, SIZE));
        }
        return new WordVectors(byWord);
    }

    /** The names of the numbers of a message, as the models' features. */
    public static List<String> names() {
        return NAMES;
    }

    /** A message of folded words in {@link #SIZE} numbers; all are nought when none of its words is known. */
    public float[] of(String[] words) {
        var sum = new float[SIZE];
        for (var word : words) {
            var known = known(word);
            if (known != null) {
                known.addTo(sum);
            }
        }
        return scaled(sum);
    }

    private @Nullable WordVector known(String word) {
        var known = byWord.get(word);
        return known == null && word.endsWith("'s") ? byWord.get(word.substring(0, word.length() - 2)) : known;
    }

    private static float[] scaled(float[] sum) {
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        float scale = square == 0 ? 0 : (float) (LENGTH / Math.sqrt(square));
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= scale;
        }
        return sum;
    }
}

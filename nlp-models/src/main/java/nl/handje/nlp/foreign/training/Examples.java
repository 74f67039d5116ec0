package nl.handje.nlp.foreign.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.handje.nlp.foreign.Spelling;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Messages as OpenNLP's trainers take them: features by number. */
@SuppressWarnings("ArrayRecordComponent") // handed to a trainer at once, never compared
record Examples(String[] features, String[] labels, int[][] contexts, float[][] values,
        int[] outcomes) implements DataIndexer {

    /** The features that at least {@code cutoff} of the lines have. */
    static Examples of(List<Line> lines, int cutoff) {
        var vectors = lines.stream().map(line -> Spelling.vector(line.words())).toList();
        var counts = new TreeMap<String, Integer>();
        vectors.forEach(vector -> Arrays.stream(vector.features()).forEach(it -> counts.merge(it, 1, Integer::sum)));
        counts.values().removeIf(count -> count < cutoff);
        var features = counts.keySet().toArray(String[]::new);
        var index = new HashMap<String, Integer>();
        IntStream.range(0, features.length).forEach(i -> index.put(features[i], i));
        var contexts = vectors.stream().map(vector -> known(vector.features(), index)).toArray(int[][]::new);
        var labels = lines.stream().map(Line::label).distinct().sorted().toArray(String[]::new);
        return new Examples(features, labels, contexts,
                IntStream.range(0, contexts.length).mapToObj(i -> filled(contexts[i].length, vectors.get(i).values()))
                        .toArray(float[][]::new),
                lines.stream().mapToInt(line -> Arrays.binarySearch(labels, line.label())).toArray());
    }

    private static int[] known(String[] features, Map<String, Integer> index) {
        return Arrays.stream(features).filter(index::containsKey).mapToInt(it -> index.getOrDefault(it, 0)).toArray();
    }

    private static float[] filled(int length, float[] equal) {
        var values = new float[length];
        Arrays.fill(values, equal.length == 0 ? 0 : equal[0]);
        return values;
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public float[][] getValues() {
        return values;
    }

    @Override
    public int[] getOutcomeList() {
        return outcomes;
    }

    @Override
    public String[] getOutcomeLabels() {
        return labels;
    }

    @Override
    public String[] getPredLabels() {
        return features;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        return IntStream.generate(() -> 1).limit(contexts.length).toArray();
    }

    @Override
    public int[] getPredCounts() {
        var counts = new int[features.length];
        Arrays.stream(contexts).flatMapToInt(Arrays::stream).forEach(feature -> counts[feature]++);
        return counts;
    }

    @Override
    public int getNumEvents() {
        return contexts.length;
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {
        // Nothing to set: the lines are indexed already.
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("the lines are indexed already");
    }
}

package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.model.Vector;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;

/**
 * Messages in numbers, indexed once for every task: OpenNLP's indexers would read all features again for each. An
 * outcome with several labels is written {@code A+B}.
 */
final class Messages implements DataIndexer {
    private final String[] features;
    private final int[][] contexts;
    private final float[][] values;
    private final String[] outcomes;
    private final int[] outcomeList;

    private Messages(String[] features, int[][] contexts, float[][] values, List<String> outcomes) {
        this.features = features;
        this.contexts = contexts;
        this.values = values;
        this.outcomes = outcomes.stream().distinct().sorted().toArray(String[]::new);
        this.outcomeList = outcomes.stream().mapToInt(it -> Arrays.binarySearch(this.outcomes, it)).toArray();
    }

    static Messages of(List<Vector> vectors) {
        Map<String, Integer> index = new HashMap<>();
        vectors.forEach(vector -> Arrays.stream(vector.features()).forEach(it -> index.putIfAbsent(it, index.size())));
        var features = new String[index.size()];
        index.forEach((feature, i) -> features[i] = feature);
        return new Messages(features,
                vectors.stream().map(it -> Arrays.stream(it.features()).mapToInt(index::get).toArray())
                        .toArray(int[][]::new),
                vectors.stream().map(Vector::values).toArray(float[][]::new),
                vectors.stream().map(it -> Scores.NONE).toList());
    }

    /** The messages that say something about a task, with its labels. */
    Messages forTask(Task task, List<Utterance> utterances) {
        var chosen = java.util.stream.IntStream.range(0, utterances.size())
                .filter(i -> task.learnsFrom().test(utterances.get(i))).toArray();
        return new Messages(features, Arrays.stream(chosen).mapToObj(i -> contexts[i]).toArray(int[][]::new),
                Arrays.stream(chosen).mapToObj(i -> values[i]).toArray(float[][]::new),
                Arrays.stream(chosen).mapToObj(i -> outcome(task, utterances.get(i))).toList());
    }

    private static String outcome(Task task, Utterance utterance) {
        var labels = task.label().apply(utterance);
        return labels.isEmpty() ? Scores.NONE : labels.stream().sorted().collect(Collectors.joining("+"));
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        var once = new int[contexts.length];
        Arrays.fill(once, 1);
        return once;
    }

    @Override
    public int[] getOutcomeList() {
        return outcomeList;
    }

    @Override
    public String[] getPredLabels() {
        return features;
    }

    @Override
    public int[] getPredCounts() {
        var counts = new int[features.length];
        Arrays.stream(contexts).flatMapToInt(Arrays::stream).forEach(feature -> counts[feature]++);
        return counts;
    }

    @Override
    public String[] getOutcomeLabels() {
        return outcomes;
    }

    @Override
    public float[][] getValues() {
        return values;
    }

    @Override
    public int getNumEvents() {
        return contexts.length;
    }

    @Override
    public void init(opennlp.tools.util.TrainingParameters parameters, Map<String, String> report) {
        // Nothing to set: the messages are indexed already.
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("the messages are indexed already");
    }
}

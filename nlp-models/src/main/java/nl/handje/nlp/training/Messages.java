package nl.handje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.model.Vector;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Messages in numbers, indexed once for every task: OpenNLP's indexers would read all features again for each. An
 * outcome with several labels is written {@code A+B}.
 */
final class Messages implements DataIndexer {
    private final String[] features;
    private final Feature[][] rows;
    private final String[] outcomes;
    private final int[] outcomeList;

    private Messages(String[] features, Feature[][] rows, List<String> outcomes) {
        this.features = features;
        this.rows = rows;
        this.outcomes = outcomes.stream().distinct().sorted().toArray(String[]::new);
        this.outcomeList = outcomes.stream().mapToInt(it -> Arrays.binarySearch(this.outcomes, it)).toArray();
    }

    /** Rows of the features named. */
    static Messages of(Stream<String> features, List<Feature[]> rows) {
        return new Messages(features.toArray(String[]::new), rows.toArray(Feature[][]::new),
                rows.stream().map(it -> Scores.NONE).toList());
    }

    static Messages of(List<Vector> vectors) {
        Map<String, Integer> index = new HashMap<>();
        vectors.forEach(vector -> Arrays.stream(vector.features()).forEach(it -> index.putIfAbsent(it, index.size())));
        return of(index.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey),
                vectors.stream().map(it -> row(it, index)).toList());
    }

    private static Feature[] row(Vector vector, Map<String, Integer> index) {
        return IntStream.range(0, vector.features().length)
                .mapToObj(i -> new FeatureNode(index.getOrDefault(vector.features()[i], 0) + 1, vector.values()[i]))
                .sorted(Comparator.comparingInt(FeatureNode::getIndex)).toArray(Feature[]::new);
    }

    /** The messages that say something about a task, with its labels. */
    Messages forTask(Task task, List<Utterance> utterances) {
        var chosen = IntStream.range(0, utterances.size()).filter(i -> task.learnsFrom().test(utterances.get(i)))
                .toArray();
        return new Messages(features, Arrays.stream(chosen).mapToObj(i -> rows[i]).toArray(Feature[][]::new),
                Arrays.stream(chosen).mapToObj(i -> outcome(task, utterances.get(i))).toList());
    }

    private static String outcome(Task task, Utterance utterance) {
        var labels = task.label().apply(utterance);
        return labels.isEmpty() ? Scores.NONE : labels.stream().sorted().collect(Collectors.joining("+"));
    }

    @Override
    public int[][] getContexts() {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).mapToInt(it -> it.getIndex() - 1).toArray())
                .toArray(int[][]::new);
    }

    /** The messages as LIBLINEAR takes them. */
    Feature[][] rows() {
        return rows;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        var once = new int[rows.length];
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
        Arrays.stream(rows).flatMap(Arrays::stream).forEach(it -> counts[it.getIndex() - 1]++);
        return counts;
    }

    @Override
    public String[] getOutcomeLabels() {
        return outcomes;
    }

    @Override
    public float[][] getValues() {
        return Arrays.stream(rows).map(Messages::values).toArray(float[][]::new);
    }

    private static float[] values(Feature[] row) {
        var values = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            values[i] = (float) row[i].getValue();
        }
        return values;
    }

    @Override
    public int getNumEvents() {
        return rows.length;
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {
        // Nothing to set: the messages are indexed already.
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("the messages are indexed already");
    }
}

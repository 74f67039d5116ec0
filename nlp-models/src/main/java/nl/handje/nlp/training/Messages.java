package nl.handje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import java.util.Arrays;
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
    private final Row[] rows;
    private final String[] outcomes;
    private final int[] outcomeList;

    private Messages(String[] features, Row[] rows, List<String> outcomes) {
        this.features = features;
        this.rows = rows;
        this.outcomes = outcomes.stream().distinct().sorted().toArray(String[]::new);
        this.outcomeList = outcomes.stream().mapToInt(it -> Arrays.binarySearch(this.outcomes, it)).toArray();
    }

    /** Rows of the features named. */
    static Messages of(Stream<String> features, List<Row> rows) {
        return new Messages(features.toArray(String[]::new), rows.toArray(Row[]::new),
                rows.stream().map(it -> Scores.NONE).toList());
    }

    static Messages of(List<Vector> vectors) {
        Map<String, Integer> index = new HashMap<>();
        vectors.forEach(vector -> Arrays.stream(vector.features()).forEach(it -> index.putIfAbsent(it, index.size())));
        return of(index.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey),
                vectors.stream().map(it -> row(it, index)).toList());
    }

    private static Row row(Vector vector, Map<String, Integer> index) {
        var places = Arrays.stream(vector.features()).mapToInt(it -> index.getOrDefault(it, 0)).toArray();
        var order = IntStream.range(0, places.length).boxed().sorted((a, b) -> places[a] - places[b])
                .mapToInt(Integer::intValue).toArray();
        var values = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = vector.values()[order[i]];
        }
        return Row.of(Arrays.stream(order).map(i -> places[i]).toArray(), values);
    }

    /** The messages that say something about a task, with its labels. */
    Messages forTask(Task task, List<Utterance> utterances) {
        var chosen = IntStream.range(0, utterances.size()).filter(i -> task.learnsFrom().test(utterances.get(i)))
                .toArray();
        return new Messages(features, Arrays.stream(chosen).mapToObj(i -> rows[i]).toArray(Row[]::new),
                Arrays.stream(chosen).mapToObj(i -> outcome(task, utterances.get(i))).toList());
    }

    private static String outcome(Task task, Utterance utterance) {
        var labels = task.label().apply(utterance);
        return labels.isEmpty() ? Scores.NONE : labels.stream().sorted().collect(Collectors.joining("+"));
    }

    @Override
    public int[][] getContexts() {
        return Arrays.stream(rows).map(Row::places).toArray(int[][]::new);
    }

    Feature[][] features() {
        return Arrays.stream(rows).map(Row::features).toArray(Feature[][]::new);
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
        Arrays.stream(rows).flatMapToInt(it -> Arrays.stream(it.places())).forEach(place -> counts[place]++);
        return counts;
    }

    @Override
    public String[] getOutcomeLabels() {
        return outcomes;
    }

    @Override
    public float[][] getValues() {
        return Arrays.stream(rows).map(Row::values).toArray(float[][]::new);
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

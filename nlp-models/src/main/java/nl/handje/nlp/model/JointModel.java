package nl.handje.nlp.model;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;

/** The models of all tasks as one, so that each feature of a message is looked up once for all. Thread-safe. */
public final class JointModel {
    private final PackedModel packed;
    private final List<String> outcomes;

    private JointModel(Vocabulary vocabulary, GISModel joined) {
        packed = new PackedModel(vocabulary, joined);
        outcomes = IntStream.range(0, joined.getNumOutcomes()).mapToObj(joined::getOutcome).toList();
    }

    /** A model of all tasks, as {@link Joining} makes it, over the features of a vocabulary. */
    public static JointModel of(Vocabulary vocabulary, GISModel joined) {
        return new JointModel(vocabulary, joined);
    }

    /** How much speaks for each outcome in a message. */
    public Shares judge(String message) {
        return new Shares(packed.sums(Vocabulary.features(message)));
    }

    /** Where the labels of a task are among the outcomes. */
    int[] outcomes(String task, List<String> labels) {
        return labels.stream().mapToInt(label -> outcomes.indexOf(Joining.outcome(task, label))).toArray();
    }
}

package nl.handje.nlp.model;

import java.util.List;
import java.util.stream.IntStream;
import nl.handje.nlp.text.Spelling;
import nl.handje.nlp.text.Words;
import opennlp.tools.ml.maxent.GISModel;

/** The models of all tasks as one, so that each feature of a message is looked up once for all. Thread-safe. */
public final class JointModel {
    private final Spelling spelling;
    private final PackedModel packed;
    private final List<String> outcomes;

    private JointModel(Spelling spelling, Vocabulary vocabulary, GISModel joined) {
        this.spelling = spelling;
        packed = new PackedModel(vocabulary, joined);
        outcomes = IntStream.range(0, joined.getNumOutcomes()).mapToObj(joined::getOutcome).toList();
    }

    /** A model of all tasks, as {@link Joining} makes it, over the features of a vocabulary. */
    public static JointModel of(Spelling spelling, Vocabulary vocabulary, GISModel joined) {
        return new JointModel(spelling, vocabulary, joined);
    }

    /** How much speaks for each outcome in a message. */
    public Shares judge(String message) {
        return new Shares(packed.sums(Vocabulary.features(Words.of(message), spelling)));
    }

    /** Where the labels of a task are among the outcomes. */
    public int[] outcomes(String task, List<String> labels) {
        return labels.stream().mapToInt(label -> outcomes.indexOf(Joining.outcome(task, label))).toArray();
    }
}

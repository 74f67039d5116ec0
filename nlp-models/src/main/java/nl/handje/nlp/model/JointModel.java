package nl.handje.nlp.model;

import java.util.List;
import java.util.stream.IntStream;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.Spelling;
import nl.handje.nlp.text.Words;
import nl.handje.nlp.vectors.WordVectors;
import opennlp.tools.ml.maxent.GISModel;

/** The models of all tasks as one, so that each feature of a message is looked up once for all. Thread-safe. */
public final class JointModel {
    /** The task that tells the language; it does not go by the meaning of words, which only English ones have. */
    public static final String LANGUAGE = "language";

    private final Spelling spelling;
    private final PackedModel packed;
    private final WordVectors vectors = WordVectors.english();
    private final List<String> outcomes;
    private final int english;
    private final int dutch;

    private JointModel(Spelling spelling, Vocabulary vocabulary, GISModel joined) {
        this.spelling = spelling;
        packed = new PackedModel(vocabulary, joined);
        outcomes = IntStream.range(0, joined.getNumOutcomes()).mapToObj(joined::getOutcome).toList();
        english = outcomes.indexOf(Joining.outcome(LANGUAGE, Language.EN.name()));
        dutch = outcomes.indexOf(Joining.outcome(LANGUAGE, Language.NL.name()));
    }

    /** A model of all tasks, as {@link Joining} makes it, over the features of a vocabulary. */
    public static JointModel of(Spelling spelling, Vocabulary vocabulary, GISModel joined) {
        return new JointModel(spelling, vocabulary, joined);
    }

    /** How much speaks for each outcome in a message. */
    public Shares judge(String message) {
        var typed = Words.of(message);
        var meant = spelling.right(typed);
        var sums = packed.sums(Vocabulary.features(typed, meant));
        if (isEnglish(sums)) {
            packed.addMeaning(vectors.of(meant), sums);
        }
        return new Shares(sums);
    }

    /** Models that do not tell languages learnt from one of them. */
    private boolean isEnglish(double[] sums) {
        return english < 0 || sums[english] > sums[dutch];
    }

    /** Where the labels of a task are among the outcomes. */
    public int[] outcomes(String task, List<String> labels) {
        return labels.stream().mapToInt(label -> outcomes.indexOf(Joining.outcome(task, label))).toArray();
    }
}

package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handje.nlp.foreign.Spelling;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.training.LiblinearTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.util.TrainingParameters;

/** A model that learnt from lines, and the labels that it knows. */
record Learnt(GISModel model, List<String> labels) {
    static final double COST = 1;
    static final double POSITIVE_WEIGHT = 2;
    static final double PRUNE = 0.05;
    static final int CUTOFF = 4;

    private static final int SHORT = 4;
    private static final int LONG = 12;

    static Learnt from(List<Line> lines) {
        var trainer = new LiblinearTrainer();
        trainer.init(parameters(), new HashMap<>());
        try {
            var examples = Examples.of(lines.stream().flatMap(Learnt::examples).toList(), CUTOFF);
            return new Learnt((GISModel) trainer.train(examples), List.of(examples.labels()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrainingParameters parameters() {
        var parameters = new TrainingParameters();
        parameters.put(LiblinearTrainer.COST, COST);
        parameters.put(LiblinearTrainer.POSITIVE_WEIGHT, POSITIVE_WEIGHT);
        parameters.put(LiblinearTrainer.PRUNE, PRUNE);
        return parameters;
    }

    /**
     * Of the thousands of our own messages each is read once, long or short; of the few in another language as much as
     * can be had.
     */
    private static Stream<Line> examples(Line line) {
        if (line.isOurs()) {
            return Stream.of(line.text().hashCode() % 2 == 0 ? line.cutTo(LONG) : line.cutTo(SHORT));
        }
        var examples = new ArrayList<>(List.of(line, line.withoutAccents(), line.cutTo(SHORT)));
        return examples.stream().distinct();
    }

    /** How many features it knows. */
    int features() {
        return ((Map<?, ?>) model.getDataStructures()[1]).size();
    }

    /** For each label how much speaks for it. */
    double[] scores(Line line) {
        return new Scores(model, labels).of(Spelling.vector(line.words()));
    }
}

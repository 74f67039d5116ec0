package nl.handje.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import nl.handje.nlp.model.Vocabulary;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.TrainingParameters;

/** A corpus made ready to learn from, once for all tasks. */
record Learner(Corpus corpus, Vocabulary vocabulary, Messages messages) {
    static final int CUTOFF = 4;
    static final double PRUNE = 0.01;

    static Learner of(Corpus corpus, FeatureCache cache) {
        var typed = corpus.withTypos();
        var features = typed.utterances().stream().map(cache::of).toList();
        var vocabulary = Vocabulary.of(features, CUTOFF);
        var vectors = features.stream().map(vocabulary::vector).toList();
        return new Learner(typed, vocabulary, Messages.of(vectors));
    }

    MaxentModel learn(Task task) {
        var trainer = new LiblinearTrainer();
        trainer.init(parameters(task), new HashMap<>());
        try {
            return trainer.train(messages.forTask(task, corpus.utterances()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrainingParameters parameters(Task task) {
        var parameters = new TrainingParameters();
        parameters.put(LiblinearTrainer.COST, task.cost());
        parameters.put(LiblinearTrainer.POSITIVE_WEIGHT, task.positiveWeight());
        parameters.put(LiblinearTrainer.PRUNE, PRUNE);
        return parameters;
    }
}

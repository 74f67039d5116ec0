package nl.handje.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import nl.handje.nlp.model.Vector;
import nl.handje.nlp.model.Vocabulary;
import nl.handje.nlp.text.Spelling;
import nl.handje.nlp.text.Words;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.TrainingParameters;

/** A corpus made ready to learn from, once for all tasks. */
record Learner(Corpus corpus, Spelling spelling, Vocabulary vocabulary, FeatureCache cache, Messages messages) {
    static final int CUTOFF = 4;
    static final double PRUNE = 0.01;

    static Learner of(Corpus corpus, FeatureCache cache) {
        var spelling = Spelling.of(corpus.utterances().stream().map(it -> Words.of(it.text())).toList());
        var typed = corpus.withTypos();
        var features = typed.utterances().stream().map(it -> cache.of(Words.of(it.text()), spelling)).toList();
        var vocabulary = Vocabulary.of(features, CUTOFF);
        var vectors = features.stream().map(vocabulary::vector).toList();
        return new Learner(typed, spelling, vocabulary, cache, Messages.of(vectors));
    }

    /**
     * A message as the models see it: as it was typed, and with its words put right as far as this corpus knows them.
     */
    Vector vector(String text) {
        return vocabulary.vector(cache.of(Words.of(text), spelling));
    }

    MaxentModel learn(Task task) {
        return learn(task, messages, corpus.utterances());
    }

    static MaxentModel learn(Task task, Messages messages, List<Utterance> utterances) {
        var trainer = new LiblinearTrainer();
        trainer.init(parameters(task), new HashMap<>());
        try {
            return trainer.train(messages.forTask(task, utterances));
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

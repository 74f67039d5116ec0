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
record Learner(Corpus corpus, Spelling spelling, Rows rows, FeatureCache cache, Messages messages) {
    static final int CUTOFF = 4;
    static final double PRUNE = 0.017;

    static Learner of(Corpus corpus, FeatureCache cache) {
        var spelling = Spelling.of(corpus.utterances().stream().map(it -> Words.of(it.text())).toList());
        var typed = corpus.withTypos();
        var features = cache.of(typed.utterances().stream().map(Utterance::text).toList(), spelling);
        var rows = Rows.of(features, CUTOFF, cache);
        return new Learner(typed, spelling, rows, cache,
                Messages.of(rows.features(), features.parallelStream().map(rows::row).toList()));
    }

    Vocabulary vocabulary() {
        return rows.vocabulary();
    }

    /**
     * A message as the models see it: as it was typed, and with its words put right as far as this corpus knows them.
     */
    Vector vector(String text) {
        return vocabulary().vector(Vocabulary.features(Words.of(text), spelling));
    }

    /** Messages of others in the same way, in numbers. */
    List<Row> rows(List<Utterance> others) {
        return cache.of(others.stream().map(Utterance::text).toList(), spelling).parallelStream().map(rows::row)
                .toList();
    }

    /** What a model of the task would go by. */
    Weights weights(Task task) {
        return trainer(task).weights(messages.forTask(task, corpus.utterances()));
    }

    MaxentModel learn(Task task) {
        return learn(task, messages, corpus.utterances());
    }

    static MaxentModel learn(Task task, Messages messages, List<Utterance> utterances) {
        try {
            return trainer(task).train(messages.forTask(task, utterances));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LiblinearTrainer trainer(Task task) {
        var trainer = new LiblinearTrainer();
        trainer.init(parameters(task), new HashMap<>());
        return trainer;
    }

    private static TrainingParameters parameters(Task task) {
        var parameters = new TrainingParameters();
        parameters.put(LiblinearTrainer.COST, task.cost());
        parameters.put(LiblinearTrainer.POSITIVE_WEIGHT, task.positiveWeight());
        parameters.put(LiblinearTrainer.PRUNE, PRUNE);
        return parameters;
    }
}

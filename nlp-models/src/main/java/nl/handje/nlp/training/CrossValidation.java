package nl.handje.nlp.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tries every task on messages of writers whom the model has not read. */
final class CrossValidation {
    private CrossValidation() {
    }

    /** Every message with the scores of a model trained on other writers. */
    static Map<Task, List<Tried>> of(Corpus corpus, List<Task> tasks, FeatureCache cache) {
        var folds = corpus.foldsByWriter();
        var tried = new LinkedHashMap<Task, List<Tried>>();
        for (int fold = 0; fold < Corpus.folds(); fold++) {
            var learner = Learner.of(part(corpus, folds, fold, false), cache);
            var others = part(corpus, folds, fold, true);
            var rows = learner.rows(others.utterances());
            var attempts = tasks.parallelStream()
                    .map(task -> attempt(task, learner.weights(task), others.utterances(), rows)).toList();
            for (int i = 0; i < attempts.size(); i++) {
                tried.computeIfAbsent(tasks.get(i), it -> new ArrayList<>()).addAll(attempts.get(i));
            }
        }
        return tried;
    }

    static Corpus part(Corpus corpus, int[] folds, int fold, boolean inFold) {
        var part = new ArrayList<Utterance>();
        for (int i = 0; i < folds.length; i++) {
            if ((folds[i] == fold) == inFold) {
                part.add(corpus.utterances().get(i));
            }
        }
        return new Corpus(part);
    }

    private static List<Tried> attempt(Task task, Weights weights, List<Utterance> others, List<Row> rows) {
        return IntStream.range(0, others.size()).parallel().filter(i -> task.learnsFrom().test(others.get(i)))
                .mapToObj(i -> new Tried(others.get(i), weights.scores(rows.get(i), task.labels()))).toList();
    }
}

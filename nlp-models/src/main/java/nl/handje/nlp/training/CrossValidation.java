package nl.handje.nlp.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.model.Scores;

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
            tasks.forEach(task -> tried.computeIfAbsent(task, it -> new ArrayList<>())
                    .addAll(attempt(task, learner, others)));
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

    private static List<Tried> attempt(Task task, Learner learner, Corpus others) {
        var scores = new Scores(learner.learn(task), task.labels());
        return others.utterances().stream().filter(task.learnsFrom())
                .map(it -> new Tried(it, scores.of(learner.vector(it.text())))).toList();
    }
}

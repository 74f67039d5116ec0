package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.model.Joining;
import nl.handje.nlp.model.JointModel;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.model.Vector;
import nl.handje.nlp.model.Vocabulary;
import nl.handje.nlp.text.Words;

/** Linear peers: our engine, and the same solver over bare words. */
final class Linear {
    private Linear() {
    }

    /** Our engine, with the labels of a split instead of its own. */
    static Result ours(Split split) {
        var byText = new HashMap<String, String>();
        split.train().forEach(it -> byText.put(it.text(), it.label()));
        long start = System.nanoTime();
        var learner = Learner.of(new Corpus(utterances(split)), new FeatureCache());
        // Typing mistakes keep the id, which is the text.
        var learnt = learner.learn(task(split.labels(), byText));
        var model = JointModel.of(learner.spelling(), learner.vocabulary(),
                Joining.of(learner.vocabulary(), Map.of("label", learnt)));
        var outcomes = model.outcomes("label", split.labels());
        var labels = split.labels();
        return Result.of(split, Result.secondsSince(start),
                text -> labels.get(best(model.judge(text).scores(outcomes))));
    }

    /** LIBLINEAR over the words of a message, each one or nought. */
    static Result bagOfWords(Split split) {
        var byText = new HashMap<String, String>();
        split.train().forEach(it -> byText.put(it.text(), it.label()));
        long start = System.nanoTime();
        var words = split.train().stream().map(it -> distinct(it.text())).toList();
        var vocabulary = Vocabulary.of(words, 1);
        var messages = Messages.of(words.stream().map(it -> plain(vocabulary, it)).toList());
        var labels = split.labels();
        var scores = new Scores(Learner.learn(task(labels, byText), messages, utterances(split)), labels);
        return Result.of(split, Result.secondsSince(start),
                text -> labels.get(best(scores.of(plain(vocabulary, distinct(text))))));
    }

    private static Set<String> distinct(String text) {
        return new LinkedHashSet<>(List.of(Words.of(text)));
    }

    private static Vector plain(Vocabulary vocabulary, Set<String> words) {
        var weighed = vocabulary.vector(words);
        var ones = new float[weighed.values().length];
        Arrays.fill(ones, 1);
        return new Vector(weighed.features(), ones);
    }

    private static List<Utterance> utterances(Split split) {
        return split.train().stream().map(it -> new Utterance(it.text(), Language.NL, it.text(), Act.OTHER, Set.of(),
                Beneficiary.SELF, Set.of(), "")).toList();
    }

    private static Task task(List<String> labels, HashMap<String, String> byText) {
        return new Task("label", true, labels, all -> true, it -> Set.of(byText.getOrDefault(it.id(), "")), 1, 1.5,
                label -> 2.0);
    }

    static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}

package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.handje.nlp.HastyHand;
import nl.handje.nlp.Language;
import nl.handje.nlp.model.Scores;

/**
 * Prints how often the act is right on writers whom the model never read, as they wrote and with one mistake in eight
 * words, and how long training on the others took. Fails when mistakes do more harm than they may.
 */
public final class TypoLoss {
    private static final double MOST = 0.03;

    private TypoLoss() {
    }

    /** Measures; the argument is the folder of the corpora. */
    public static void main(String[] arguments) throws IOException {
        var corpus = Corpus.read(Path.of(arguments[0]));
        var byWriter = corpus.foldsByWriter();
        var learnt = CrossValidation.part(corpus, byWriter, 0, false);
        var tried = CrossValidation.part(corpus, byWriter, 0, true);
        var act = Task.ALL.getFirst();
        long start = System.nanoTime();
        var learner = Learner.of(learnt, new FeatureCache());
        var scores = new Scores(learner.learn(act), act.labels());
        System.out.printf(Locale.ROOT, "%s learnt from %d messages in %.1f s%n", act.name(),
                learnt.utterances().size(), Result.secondsSince(start));
        for (var language : Language.values()) {
            var others = tried.only(it -> it.language() == language).utterances();
            double well = right(act, scores, learner, others);
            double hastily = right(act, scores, learner, others.stream()
                    .map(it -> it.saying(HastyHand.typing(it.text(), it.id().hashCode()))).toList());
            System.out.printf(Locale.ROOT, "%s, %d messages: act %.4f, with a mistake in eight words %.4f, loss %.4f%n",
                    language.tag(), others.size(), well, hastily, well - hastily);
            if (well - hastily > MOST) {
                throw new IllegalStateException("mistakes do more harm than they may: " + (well - hastily));
            }
        }
    }

    private static double right(Task task, Scores scores, Learner learner, List<Utterance> messages) {
        long right = messages.stream()
                .filter(it -> task.label().apply(it)
                        .contains(task.labels().get(Linear.best(scores.of(learner.vector(it.text()))))))
                .count();
        return (double) right / messages.size();
    }
}

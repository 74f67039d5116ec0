package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.handje.nlp.HastyHand;
import nl.handje.nlp.Language;

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
        var weights = learner.weights(act);
        System.out.printf(Locale.ROOT, "%s learnt from %d messages in %.1f s%n", act.name(),
                learnt.utterances().size(), Result.secondsSince(start));
        for (var language : Language.values()) {
            var others = tried.only(it -> it.language() == language).utterances();
            double well = right(act, weights, learner, others);
            double hastily = right(act, weights, learner, others.stream()
                    .map(it -> it.saying(HastyHand.typing(it.text(), it.id().hashCode()))).toList());
            System.out.printf(Locale.ROOT, "%s, %d messages: act %.4f, with a mistake in eight words %.4f, loss %.4f%n",
                    language.tag(), others.size(), well, hastily, well - hastily);
            if (well - hastily > MOST) {
                throw new IllegalStateException("mistakes do more harm than they may: " + (well - hastily));
            }
        }
    }

    private static double right(Task task, Weights weights, Learner learner, List<Utterance> messages) {
        var rows = learner.rows(messages);
        long right = IntStream.range(0, rows.size()).filter(i -> task.label().apply(messages.get(i))
                .contains(task.labels().get(Linear.best(weights.scores(rows.get(i), task.labels()))))).count();
        return (double) right / messages.size();
    }
}

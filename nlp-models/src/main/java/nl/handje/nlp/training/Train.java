package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.Joining;
import nl.handje.nlp.model.ModelCard;
import nl.handje.nlp.model.ModelFiles;

/** Trains all models into the module's classes, unless they were made from the same corpora by the same code. */
public final class Train {
    private Train() {
    }

    /**
     * Trains.
     *
     * @param arguments
     *            folder of the corpora, folder of the classes, date of the build
     */
    public static void main(String[] arguments) throws IOException {
        var corpora = Path.of(arguments[0]);
        var classes = Path.of(arguments[1]);
        var fingerprint = Fingerprint.of(corpora, classes);
        if (Fingerprint.isIn(classes, fingerprint)) {
            return;
        }
        var corpus = Corpus.read(corpora);
        long start = System.nanoTime();
        write(corpus, classes, Fingerprint.of(corpora), arguments[2]);
        System.out.printf(Locale.ROOT, "trained and cross-validated in %.0f s%n", (System.nanoTime() - start) / 1e9);
        Fingerprint.write(classes, fingerprint);
    }

    private static void write(Corpus corpus, Path classes, String hash, String date) throws IOException {
        var cache = new FeatureCache();
        long start = System.nanoTime();
        var tried = CrossValidation.of(corpus, Task.ALL, cache);
        System.out.printf(Locale.ROOT, "cross-validated in %.0f s%n", (System.nanoTime() - start) / 1e9);
        var learner = Learner.of(corpus, cache);
        var models = Task.ALL.parallelStream().collect(Collectors.toMap(Task::name, learner::learn));
        for (var task : Task.ALL) {
            var measured = Measured.of(task, tried.getOrDefault(task, List.of()));
            var card = card(measured, learner, hash, date);
            ModelFiles.write(classes, card);
            card.figures().forEach((language, figures) -> report(task, language, figures));
        }
        ModelFiles.write(classes, learner.spelling(), learner.vocabulary(), Joining.of(learner.vocabulary(), models));
        if (Boolean.getBoolean("mistakes")) {
            Files.write(Path.of("mistakes.txt"), mistakes(tried));
        }
    }

    private static ModelCard card(Measured measured, Learner learner, String hash, String date) {
        var task = measured.task();
        return new ModelCard(task.name(), task.exclusive(), date.substring(0, 10), hash, measured.answers().size(),
                learner.vocabulary().size(), parameters(task), measured.figures(), measured.labels(),
                measured.confusions());
    }

    private static Map<String, String> parameters(Task task) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("features",
                "words, pairs of words and pairs with a gap; characters 3-5 within words; cue words, threefold; concepts, runs and pairs of "
                        + "concepts and frequent words; signs of danger and pairs of them; how short a short message is; tf-idf, length one");
        parameters.put("solver", "LIBLINEAR, L2-regularised L2-loss, label against rest");
        parameters.put(LiblinearTrainer.COST, Double.toString(task.cost()));
        parameters.put(LiblinearTrainer.POSITIVE_WEIGHT, Double.toString(task.positiveWeight()));
        parameters.put(LiblinearTrainer.PRUNE, Double.toString(Learner.PRUNE));
        parameters.put("Cutoff", Integer.toString(Learner.CUTOFF));
        parameters.put("typos", "words one slip away from a common one are put right; every message once more with one "
                + "longer word in five damaged");
        return parameters;
    }

    private static void report(Task task, String language, Figures figures) {
        System.out.printf(Locale.ROOT,
                "%-12s %-4s %5d messages, accuracy %.3f, micro-F1 %.3f, macro-F1 %.3f, sure %.3f, right when sure %.3f, right or asked %.3f%n",
                task.name(), language, figures.messages(), figures.accuracy(), figures.microF1(), figures.macroF1(),
                figures.coverage(), figures.accuracyWhenSure(), figures.rightOrAsked());
    }

    private static List<String> mistakes(Map<Task, List<Tried>> tried) {
        return tried.entrySet().stream().flatMap(it -> Measured.of(it.getKey(), it.getValue()).answers().stream()
                .filter(answer -> !answer.isRight()).map(answer -> it.getKey().name() + "\t" + answer.right() + "\t"
                        + answer.given() + "\t" + answer.utterance().id() + "\t" + answer.utterance().text()))
                .toList();
    }
}

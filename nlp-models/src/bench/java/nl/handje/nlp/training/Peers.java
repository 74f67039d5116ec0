package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.text.Words;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Our engine beside OpenNLP's own categorizers, in one run and on the same split: acts of our corpora by writer, and the
 * intents of MASSIVE (trained on its train part, tried on its dev part) when its folder is given. Prints accuracy,
 * seconds of training, messages per second on one core, and ratios to ours.
 */
public final class Peers {
    private record Example(String text, String label) {}

    private record Split(String name, List<Example> train, List<Example> test) {}

    private record Result(double accuracy, double seconds, double perSecond) {}

    private Peers() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder of the corpora, and if it is there the folder of MASSIVE's files
     */
    public static void main(String[] arguments) throws IOException {
        var splits = new ArrayList<Split>();
        splits.add(ours(Corpus.read(Path.of(arguments[0]))));
        if (arguments.length > 1 && Files.isDirectory(Path.of(arguments[1]))) {
            splits.add(massive(Path.of(arguments[1]), "nl-NL"));
            splits.add(massive(Path.of(arguments[1]), "en-US"));
        } else {
            System.out.println("MASSIVE is not here: left out.");
        }
        System.out.printf("%-28s %-24s %8s %8s %10s %10s %8s%n", "split", "engine", "accuracy", "train s", "msgs/s",
                "errors/our", "speed/our");
        for (var split : splits) {
            compare(split);
        }
    }

    private static Split ours(Corpus corpus) {
        var folds = corpus.foldsByWriter();
        var train = new ArrayList<Example>();
        var test = new ArrayList<Example>();
        for (int i = 0; i < folds.length; i++) {
            var it = corpus.utterances().get(i);
            (folds[i] == 0 ? test : train).add(new Example(it.text(), it.act().name()));
        }
        return new Split("acts, other writers", train, test);
    }

    private static Split massive(Path folder, String language) throws IOException {
        return new Split("MASSIVE " + language, examples(folder.resolve(language + ".train.tsv")),
                examples(folder.resolve(language + ".dev.tsv")));
    }

    private static List<Example> examples(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1))
                .map(columns -> new Example(columns[3], columns[2])).toList();
    }

    private static void compare(Split split) throws IOException {
        var results = new LinkedHashMap<String, Result>();
        results.put("ours", ours(split));
        results.put("OpenNLP, its defaults", openNlp(split, TrainingParameters.defaultParams()));
        var bayes = TrainingParameters.defaultParams();
        bayes.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
        bayes.put(TrainingParameters.CUTOFF_PARAM, 1);
        results.put("OpenNLP, naive Bayes", openNlp(split, bayes));
        var our = results.values().iterator().next();
        results.forEach((engine, it) -> System.out.printf(Locale.ROOT, "%-28s %-24s %8.4f %8.1f %10.0f %10.2f %8.2f%n",
                split.name() + " (" + split.test().size() + ")", engine, it.accuracy(), it.seconds(), it.perSecond(),
                (1 - it.accuracy()) / (1 - our.accuracy()), it.perSecond() / our.perSecond()));
    }

    private static Result ours(Split split) {
        var labels = new ArrayList<>(new HashSet<>(split.train().stream().map(Example::label).toList()));
        var byText = new HashMap<String, String>();
        var utterances = split.train().stream().map(it -> {
            byText.put(it.text(), it.label());
            return new Utterance(it.text(), Language.NL, it.text(), Act.OTHER, Set.of(), Beneficiary.SELF, Set.of(), "");
        }).toList();
        long start = System.nanoTime();
        var learner = Learner.of(new Corpus(utterances), new FeatureCache());
        // Typing mistakes keep the id, which is the text.
        var task = new Task("label", true, labels, all -> true, it -> Set.of(byText.getOrDefault(it.id(), "")), 1, 1.5,
                label -> 2.0);
        var scores = new Scores(learner.learn(task), labels);
        double seconds = seconds(start);
        return tried(split, seconds, text -> labels.get(best(scores.of(learner.vocabulary().vector(text)))));
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static Result openNlp(Split split, TrainingParameters parameters) throws IOException {
        var samples = split.train().stream().map(it -> new DocumentSample(it.label(), Words.of(it.text()))).toList();
        long start = System.nanoTime();
        var categorizer = new DocumentCategorizerME(DocumentCategorizerME.train("nl",
                ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
        double seconds = seconds(start);
        return tried(split, seconds, text -> categorizer.getBestCategory(categorizer.categorize(Words.of(text))));
    }

    private static Result tried(Split split, double seconds, Function<String, String> engine) {
        split.test().forEach(it -> engine.apply(it.text()));
        long start = System.nanoTime();
        long right = split.test().stream().filter(it -> engine.apply(it.text()).equals(it.label())).count();
        return new Result((double) right / split.test().size(), seconds, split.test().size() / seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

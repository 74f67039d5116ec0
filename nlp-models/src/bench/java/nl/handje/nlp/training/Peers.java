package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handje.nlp.text.Words;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Our engine beside others, in one run and on the same split: acts of our corpora by writer, and the intents of MASSIVE
 * (trained on its train part, tried on its dev part) when its folder is given. Prints accuracy, seconds of training,
 * messages per second on one core, and ratios to ours.
 */
public final class Peers {
    private Peers() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            folder of the corpora, the script of scikit-learn, and if it is there the folder of MASSIVE's files
     */
    public static void main(String[] arguments) throws IOException {
        var splits = new ArrayList<Split>();
        splits.add(Split.ofActs(Corpus.read(Path.of(arguments[0]))));
        if (arguments.length > 2 && Files.isDirectory(Path.of(arguments[2]))) {
            splits.add(Split.ofMassive(Path.of(arguments[2]), "nl-NL"));
            splits.add(Split.ofMassive(Path.of(arguments[2]), "en-US"));
        } else {
            System.out.println("MASSIVE is not here: left out.");
        }
        var programs = new OtherPrograms(Path.of(arguments[1]));
        System.out.printf("%-28s %-28s %8s %8s %10s %10s %9s%n", "split", "engine", "accuracy", "train s", "msgs/s",
                "errors/our", "speed/our");
        for (var split : splits) {
            compare(split, programs);
        }
        if (splits.size() > 1) {
            together(splits.get(1), splits.get(2));
        }
    }

    private static void compare(Split split, OtherPrograms programs) throws IOException {
        var our = Linear.ours(split);
        print(split, "ours", our, our);
        print(split, "LIBLINEAR, bag of words", Linear.bagOfWords(split), our);
        print(split, "OpenNLP, its defaults", openNlp(split, TrainingParameters.defaultParams()), our);
        print(split, "OpenNLP, naive Bayes", openNlp(split, naiveBayes()), our);
        print(split, "fastText", programs.fastText(split), our);
        print(split, "scikit-learn, LinearSVC", programs.scikitLearn(split), our);
    }

    /** Our engine, which learns both languages at once as it does for messages. */
    private static void together(Split dutch, Split english) {
        for (var split : List.of(dutch, english)) {
            var both = Linear.ours(split.learningAlsoFrom(split.equals(dutch) ? english : dutch));
            print(split, "ours, of both languages", both, both);
        }
    }

    private static void print(Split split, String engine, Optional<Result> result, Result our) {
        result.ifPresentOrElse(it -> print(split, engine, it, our),
                () -> System.out.println(split.name() + ": " + engine + " is not installed: left out."));
    }

    private static void print(Split split, String engine, Result it, Result our) {
        System.out.printf(Locale.ROOT, "%-28s %-28s %8.4f %8.1f %10.0f %10.2f %9.2f%n",
                split.name() + " (" + split.test().size() + ")", engine, it.accuracy(), it.seconds(), it.perSecond(),
                (1 - it.accuracy()) / (1 - our.accuracy()), it.perSecond() / our.perSecond());
    }

    private static TrainingParameters naiveBayes() {
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        return parameters;
    }

    private static Result openNlp(Split split, TrainingParameters parameters) throws IOException {
        List<DocumentSample> samples = split.train().stream()
                .map(it -> new DocumentSample(it.label(), Words.of(it.text()))).toList();
        long start = System.nanoTime();
        var categorizer = new DocumentCategorizerME(DocumentCategorizerME.train("nl",
                ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
        return Result.of(split, Result.secondsSince(start),
                text -> categorizer.getBestCategory(categorizer.categorize(Words.of(text))));
    }
}

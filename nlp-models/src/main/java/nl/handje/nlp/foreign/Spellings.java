package nl.handje.nlp.foreign;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.model.Calibration;
import nl.handje.nlp.model.Confidences;
import nl.handje.nlp.model.ModelFiles;
import nl.handje.nlp.model.Scores;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;

/** The model that tells languages by their spelling. Thread-safe. */
public final class Spellings {
    /** The name of the model and of its card. */
    public static final String NAME = "foreign";
    /** The label of messages in the languages that Handje speaks. */
    public static final String OURS = "OURS";

    private static final String FILE = "nl/handje/nlp/models/foreign.bin";

    private final List<String> labels;
    private final Function<List<String>, double[]> scores;
    private final Confidences confidences;

    /**
     * Spellings as something scores them.
     *
     * @param scores
     *            for words, how much speaks for each of the labels
     */
    public Spellings(List<String> labels, Function<List<String>, double[]> scores, Calibration calibration) {
        this.labels = List.copyOf(labels);
        this.scores = scores;
        this.confidences = new Confidences(true, labels.stream().map(label -> calibration).toList());
    }

    private static Spellings of(GISModel model) {
        var cards = ModelFiles.card(NAME).labels();
        var labels = List.copyOf(cards.keySet());
        var scores = new Scores(model, labels);
        return new Spellings(labels, words -> scores.of(Spelling.vector(words)),
                cards.values().iterator().next().calibration());
    }

    static Spellings load() {
        try (var in = Spellings.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IOException("not on the class path: " + FILE + "; the module's build trains it");
            }
            return of((GISModel) new GISModelReader(
                    new BinaryFileDataReader(new DataInputStream(new BufferedInputStream(in, 1 << 16)))).getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a model where {@link #load} finds it. */
    public static void write(GISModel model, Path classes) throws IOException {
        var path = classes.resolve(FILE);
        Files.createDirectories(path.getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            new BinaryGISModelWriter(model, out).persist();
        }
    }

    /** The likeliest other language, and how sure it is that the words are in none of ours. */
    Prediction<ForeignLanguage> judge(List<String> words) {
        var shares = confidences.of(scores.apply(words));
        double foreign = 1 - shares[labels.indexOf(OURS)];
        return IntStream.range(0, shares.length).filter(i -> !labels.get(i).equals(OURS)).boxed()
                .max(Comparator.comparingDouble(i -> shares[i]))
                .map(best -> new Prediction<>(ForeignLanguage.valueOf(labels.get(best)), foreign)).orElseThrow();
    }

    /** The likeliest of some languages, the first of those that the model does not tell apart. */
    ForeignLanguage likeliest(List<String> words, List<ForeignLanguage> possible) {
        if (possible.size() == 1) {
            return possible.getFirst();
        }
        var found = scores.apply(words);
        return possible.stream().filter(it -> labels.contains(it.name()))
                .max(Comparator.comparingDouble(it -> found[labels.indexOf(it.name())])).orElse(possible.getFirst());
    }
}

package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handje.nlp.foreign.Spellings;
import nl.handje.nlp.foreign.SurelyForeign;
import nl.handje.nlp.foreign.training.Judgements.Judgement;
import nl.handje.nlp.model.ModelCard;
import nl.handje.nlp.model.ModelFiles;
import nl.handje.nlp.training.LiblinearTrainer;

/** Trains the model that tells other languages, unless it was made from the same corpora by the same code. */
public final class TrainForeign {
    private TrainForeign() {
    }

    /**
     * Trains.
     *
     * @param arguments
     *            folder of the corpus of other languages, folder of the corpora, folder of the classes, date of the
     *            build
     */
    public static void main(String[] arguments) throws IOException {
        var foreign = Path.of(arguments[0]);
        var ours = Path.of(arguments[1]);
        var classes = Path.of(arguments[2]);
        var fingerprint = ForeignFingerprint.of(foreign, ours, classes);
        if (ForeignFingerprint.isIn(classes, fingerprint)) {
            return;
        }
        var lines = Lines.read(foreign, ours);
        var judgements = Judgements.of(Try.all(lines));
        var learnt = Learnt.from(lines);
        Spellings.write(learnt.model(), classes);
        ModelFiles.write(classes, card(judgements, learnt, ForeignFingerprint.of(foreign, ours), arguments[3]));
        ForeignFingerprint.write(classes, fingerprint);
        report(judgements);
    }

    private static ModelCard card(Judgements judgements, Learnt learnt, String corpora, String date) {
        return new ModelCard(Spellings.NAME, true, date.substring(0, 10), corpora, judgements.all().size(),
                learnt.features(), parameters(), judgements.figures(), judgements.labels(), judgements.confusions());
    }

    private static Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("features", "words; characters 1-4 within words, accents as typed; length one");
        parameters.put("solver", "LIBLINEAR, L2-regularised L2-loss, label against rest");
        parameters.put(LiblinearTrainer.COST, Double.toString(Learnt.COST));
        parameters.put(LiblinearTrainer.POSITIVE_WEIGHT, Double.toString(Learnt.POSITIVE_WEIGHT));
        parameters.put(LiblinearTrainer.PRUNE, Double.toString(Learnt.PRUNE));
        parameters.put("Cutoff", Integer.toString(Learnt.CUTOFF));
        parameters.put("taken for foreign from confidence", String.format(Locale.ROOT,
                "%.2f for three words, %.2f for four, %.2f for five and six, %.2f for more, never less than %.2f for German; of fewer words only those that are known as a whole",
                SurelyForeign.confidenceFor(3), SurelyForeign.confidenceFor(4), SurelyForeign.confidenceFor(5),
                SurelyForeign.confidenceFor(7), SurelyForeign.GERMAN));
        return parameters;
    }

    private static void report(Judgements judgements) throws IOException {
        judgements.figures().forEach((group, it) -> System.out.printf(Locale.ROOT,
                "foreign      %s: %d messages, right %.4f, taken for foreign %.4f%n", group, it.messages(),
                it.accuracy(), it.coverage()));
        if (Boolean.getBoolean("mistakes")) {
            Files.write(Path.of("mistakes-foreign.txt"), judgements.all().stream().filter(it -> !it.isRight())
                    .map(TrainForeign::mistake).toList());
        }
    }

    private static String mistake(Judgement it) {
        return String.join("\t", List.of(it.line().label(), it.given(), it.line().writer(), it.line().text()));
    }
}

package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.handje.nlp.training.Sources;

/** Hashes that tell whether the model is of the corpora, and of the code and lists that it depends on. */
final class ForeignFingerprint {
    private static final String PACKAGE = "nl/handje/nlp/";
    private static final String FILE = PACKAGE + "models/foreign-fingerprint";
    private static final List<String> CODE = List.of("foreign", "text", "concepts/frequent-words.txt",
            "training/LiblinearTrainer.class", "ForeignLanguage.class");

    private ForeignFingerprint() {
    }

    /** Of the corpora alone: what the card names. */
    static String of(Path foreign, Path ours) throws IOException {
        return Sources.hash(corpora(foreign, ours));
    }

    /** Of the corpora, the code and the lists: when it changes, the model is made anew. */
    static String of(Path foreign, Path ours, Path classes) throws IOException {
        var all = corpora(foreign, ours);
        for (var code : CODE) {
            all.addAll(Sources.in(classes.resolve(PACKAGE + code)));
        }
        return Sources.hash(all);
    }

    private static List<Path> corpora(Path foreign, Path ours) throws IOException {
        var all = new ArrayList<>(Lines.files(foreign));
        all.addAll(Sources.in(ours).stream().filter(file -> file.toString().endsWith(".tsv")).toList());
        return all;
    }

    static boolean isIn(Path classes, String hash) throws IOException {
        var file = classes.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(hash);
    }

    static void write(Path classes, String hash) throws IOException {
        Files.writeString(classes.resolve(FILE), hash);
    }
}

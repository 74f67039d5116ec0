package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hashes that tell whether models are of the corpora, and of the code that learns from them. */
final class Fingerprint {
    private static final String FILE = "nl/handje/nlp/models/fingerprint";
    private static final List<String> CODE = List.of("text", "model", "training", "cues", "concepts");

    private Fingerprint() {
    }

    /** Of the corpora alone: what a card names. */
    static String of(Path corpora) throws IOException {
        return Sources.hash(Corpus.files(corpora));
    }

    /** Of the corpora, and of the code and word lists: when it changes, the models are made anew. */
    static String of(Path corpora, Path classes) throws IOException {
        var all = new ArrayList<>(Corpus.files(corpora));
        for (var folder : CODE) {
            all.addAll(Sources.in(classes.resolve("nl/handje/nlp").resolve(folder)));
        }
        return Sources.hash(all);
    }

    static boolean isIn(Path classes, String hash) throws IOException {
        var file = classes.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(hash);
    }

    static void write(Path classes, String hash) throws IOException {
        Files.writeString(classes.resolve(FILE), hash);
    }
}

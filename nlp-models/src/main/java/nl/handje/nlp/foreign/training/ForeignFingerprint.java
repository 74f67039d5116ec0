package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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
        return of(corpora(foreign, ours));
    }

    /** Of the corpora, the code and the lists: when it changes, the model is made anew. */
    static String of(Path foreign, Path ours, Path classes) throws IOException {
        var all = corpora(foreign, ours);
        for (var code : CODE) {
            all.addAll(files(classes.resolve(PACKAGE + code)));
        }
        return of(all);
    }

    private static List<Path> corpora(Path foreign, Path ours) throws IOException {
        var all = new ArrayList<>(Lines.files(foreign));
        all.addAll(files(ours).stream().filter(file -> file.toString().endsWith(".tsv")).toList());
        return all;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String of(List<Path> all) throws IOException {
        var digest = sha256();
        for (var file : all) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean isIn(Path classes, String hash) throws IOException {
        var file = classes.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(hash);
    }

    static void write(Path classes, String hash) throws IOException {
        Files.writeString(classes.resolve(FILE), hash);
    }
}

package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of the corpora and of the code that learns from them. */
final class Fingerprint {
    private static final String FILE = "nl/handje/nlp/models/fingerprint";
    private static final List<String> CODE = List.of("text", "model", "training");

    private Fingerprint() {
    }

    static String of(Path corpora, Path classes) throws IOException {
        var digest = sha256();
        for (var file : Corpus.files(corpora)) {
            digest.update(Files.readAllBytes(file));
        }
        for (var folder : CODE) {
            for (var file : files(classes.resolve("nl/handje/nlp").resolve(folder))) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
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

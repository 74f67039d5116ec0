package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Files that a model is made of. */
public final class Sources {
    private Sources() {
    }

    /** All files of a folder and below it, or the file itself, always in the same order. */
    public static List<Path> in(Path place) throws IOException {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** SHA-256 of what is in these files, one after the other, in 64 hexadecimal digits. */
    public static String hash(List<Path> files) throws IOException {
        var digest = sha256();
        for (var file : files) {
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
}

package nl.handje.nlp.foreign.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.handje.nlp.training.Corpus;

/**
 * Reads what the model learns from. A file of the corpus of other languages is named by its language, {@code tr.txt};
 * {@code @ Emine, 62, Geleen} begins the messages of a writer, each on a line. {@code ours.txt} has Dutch and English.
 */
final class Lines {
    private Lines() {
    }

    /** All lines: those of other languages, and ours of both corpora. */
    static List<Line> read(Path foreign, Path ours) throws IOException {
        var lines = new ArrayList<Line>();
        for (var file : files(foreign)) {
            lines.addAll(read(file));
        }
        Corpus.read(ours).utterances().stream()
                .map(it -> new Line(Line.OURS, it.writer(), it.text())).forEach(lines::add);
        return lines;
    }

    static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::getFileName)).toList();
        }
    }

    static List<Line> read(Path file) throws IOException {
        var label = file.getFileName().toString().replace(".txt", "").toUpperCase(Locale.ROOT);
        var lines = new ArrayList<Line>();
        var writer = "";
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("@ ")) {
                writer = label + " " + line.substring(2);
            } else if (!line.isBlank()) {
                lines.add(new Line(label, writer, line));
            }
        }
        return lines;
    }
}

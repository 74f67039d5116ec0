package nl.handje.nlp.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Messages with their labels, in a fixed order. */
public record Corpus(List<Utterance> utterances) {
    private static final int FOLDS = 4;

    public Corpus {
        utterances = List.copyOf(utterances);
    }

    /** Reads every corpus file of a folder, by name. */
    public static Corpus read(Path folder) throws IOException {
        var utterances = new ArrayList<Utterance>();
        for (var file : files(folder)) {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int line = 1; line < lines.size(); line++) {
                if (!lines.get(line).isBlank()) {
                    utterances.add(utterance(lines.get(line), file, line + 1));
                }
            }
        }
        return new Corpus(utterances);
    }

    private static Utterance utterance(String line, Path file, int number) {
        try {
            return Utterance.of(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + " line " + number + ": " + e.getMessage(), e);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    public Corpus only(Predicate<Utterance> condition) {
        return new Corpus(utterances.stream().filter(condition).toList());
    }

    /** Each message, and once more as somebody in a hurry would type it. */
    Corpus withTypos() {
        var both = new ArrayList<>(utterances);
        utterances.stream().map(it -> it.saying(Typos.in(it.text(), it.id().hashCode()))).forEach(both::add);
        return new Corpus(both);
    }

    /** Which part each message is in; a writer's messages are all in one part. */
    int[] foldsByWriter() {
        var writers = utterances.stream().map(Utterance::writer).distinct()
                .sorted(Comparator
                        .comparingInt((String writer) -> Integer.rotateLeft(writer.hashCode() * 0x9E3779B9, 16))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return utterances.stream().mapToInt(it -> writers.indexOf(it.writer()) % FOLDS).toArray();
    }

    static int folds() {
        return FOLDS;
    }
}

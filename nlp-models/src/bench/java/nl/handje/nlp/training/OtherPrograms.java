package nl.handje.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Peers that are programs of their own, on one core; those that are not installed are left out. */
final class OtherPrograms {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Path script;

    OtherPrograms(Path script) throws IOException {
        this.script = script;
        folder = Files.createTempDirectory("peers");
    }

    /** fastText with pairs of words and pieces of words, as tuned on MASSIVE's train part. */
    Optional<Result> fastText(Split split) {
        if (!runs(List.of("fasttext", "supervised"), "input")) {
            return Optional.empty();
        }
        var train = write("train.txt", fastTextLines(split.train()));
        var test = write("test.txt", fastTextLines(Collections.nCopies(ROUNDS, split.test()).stream()
                .flatMap(List::stream).toList()));
        var one = write("one.txt", fastTextLines(split.test().subList(0, 1)));
        var model = folder.resolve("model");
        long start = System.nanoTime();
        output(List.of("fasttext", "supervised", "-input", train, "-output", model.toString(), "-lr", "0.5", "-epoch",
                "25", "-wordNgrams", "2", "-minn", "3", "-maxn", "5", "-dim", "100", "-bucket", "500000", "-thread",
                "1"));
        double trained = Result.secondsSince(start);
        double loading = seconds(model, one);
        start = System.nanoTime();
        var given = output(List.of("fasttext", "predict", model + ".bin", test)).lines().toList();
        double seconds = Math.max(Result.secondsSince(start) - loading, 1e-3);
        long right = IntStream.range(0, split.test().size())
                .filter(i -> given.get(i).strip().equals("__label__" + split.test().get(i).label())).count();
        return Optional.of(new Result((double) right / split.test().size(), trained, given.size() / seconds));
    }

    private double seconds(Path model, String file) {
        long start = System.nanoTime();
        output(List.of("fasttext", "predict", model + ".bin", file));
        return Result.secondsSince(start);
    }

    private static List<String> fastTextLines(List<Example> examples) {
        return examples.stream().map(it -> "__label__" + it.label() + " " + oneLine(it.text()).toLowerCase(
                java.util.Locale.ROOT).replaceAll("([^\\p{L}\\p{N}\\s])", " $1 ")).toList();
    }

    /** scikit-learn's linear classifier over tf-idf of words and characters. */
    Optional<Result> scikitLearn(Split split) {
        return PYTHONS.stream().filter(it -> runs(List.of(it, "-c", "import sklearn; print('here')"), "here"))
                .findFirst().map(python -> {
                    var printed = output(List.of(python, script.toString(), write("train.tsv", lines(split.train())),
                            write("test.tsv", lines(split.test())), Integer.toString(ROUNDS))).strip().split(" ", -1);
                    return new Result(Double.parseDouble(printed[0]), Double.parseDouble(printed[1]),
                            Double.parseDouble(printed[2]));
                });
    }

    private static List<String> lines(List<Example> examples) {
        return examples.stream().map(it -> it.label() + "\t" + oneLine(it.text())).toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean runs(List<String> command, String said) {
        try {
            return said(command, true).contains(said);
        } catch (IOException e) {
            return false;
        }
    }

    private String output(List<String> command) {
        try {
            return said(command, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(List<String> command, boolean alsoErrors) throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(alsoErrors);
        if (!alsoErrors) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().put("OMP_NUM_THREADS", "1");
        try (var out = builder.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

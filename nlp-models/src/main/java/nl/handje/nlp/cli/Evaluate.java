package nl.handje.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;

/** Measures the whole pipeline on a file of labelled messages. */
public final class Evaluate {
    private static final String USAGE = """
            Usage: evaluate FILE.tsv
            The first line names the columns: id, lang, text, act, categories, beneficiary, concerns, split (in any order;
            only lang, text and act are needed). Prints accuracy, F1, each label's precision and recall, the commonest
            confusions and how many messages were understood without asking, for each split.""";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00+01:00[Europe/Amsterdam]");

    private Evaluate() {
    }

    /** Reads the file named and prints its figures. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            out.println(USAGE);
            return;
        }
        var understanding = Understanding.load();
        var bySplit = new LinkedHashMap<String, List<Judged>>();
        for (var row : rows(Path.of(arguments[0]))) {
            var understood = understanding.of(row.getOrDefault("text", ""), Context.at(NOW));
            bySplit.computeIfAbsent(row.getOrDefault("split", "all"), it -> new ArrayList<>())
                    .add(Judged.of(row, understood));
        }
        bySplit.forEach((split, judged) -> new Report(split, judged).print(out));
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var columns = Arrays.asList(lines.getFirst().split("\t", -1));
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> row(columns, line.split("\t", -1)))
                .toList();
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }
}

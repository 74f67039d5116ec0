package nl.handje.nlp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;

/** Reads labelled messages: a line a message, its cells by the names in the first line. A wrong line is named. */
final class LabelledFile {
    private static final List<String> NEEDED = List.of("lang", "text", "act");
    private static final Map<String, Set<String>> LABELS = Map.of("act", names(Act.values()), "categories",
            names(Category.values()), "beneficiary", names(Beneficiary.values()), "concerns", names(Concern.values()));

    private LabelledFile() {
    }

    /** The rows; empty cells at the end of a line may be left out. */
    static List<Map<String, String>> read(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var columns = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst().replace("\uFEFF", ""));
        if (!columns.containsAll(NEEDED)) {
            throw new IllegalArgumentException("Line 1 must name the columns " + String.join(", ", NEEDED) + ".");
        }
        var rows = new ArrayList<Map<String, String>>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                rows.add(row(columns, cells(lines.get(line)), line + 1));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, List<String> cells, int line) {
        if (cells.size() > columns.size()) {
            throw wrong(line, "has " + cells.size() + " cells for " + columns.size() + " columns");
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        check(row, line);
        return row;
    }

    private static void check(Map<String, String> row, int line) {
        var language = row.getOrDefault("lang", "");
        if (Language.ofTag(language).isEmpty()) {
            throw wrong(line, "is in no language that Handje speaks: " + language);
        }
        if (row.getOrDefault("act", "").isBlank()) {
            throw wrong(line, "has no act");
        }
        LABELS.forEach((column, known) -> labels(row.getOrDefault(column, "")).stream()
                .filter(label -> !known.contains(label)).findFirst().ifPresent(label -> {
                    throw wrong(line, "has no such label in " + column + ": " + label);
                }));
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("Line " + line + " " + what + ".");
    }

    /** The labels of a cell, which commas part. */
    static Set<String> labels(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}

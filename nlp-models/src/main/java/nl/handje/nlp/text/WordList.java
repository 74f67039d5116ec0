package nl.handje.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases from a file, one value per line: {@code value: phrase, phrase}; a line without a value stands for
 * itself. A phrase may end with {@code *} for any ending.
 */
public final class WordList {
    private final Map<String, String> values;
    private final Pattern pattern;

    private WordList(Map<String, String> values) {
        this.values = values;
        this.pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed()).map(WordList::expression)
                .collect(Collectors.joining("|")) + ")(?![\\p{L}\\d])");
    }

    /** Reads a list from the class path, beneath this library's resources. */
    public static WordList load(String file) {
        var values = new LinkedHashMap<String, String>();
        lines(file).forEach(line -> add(line, values));
        return new WordList(values);
    }

    /** The lines of a resource, without blank ones and those that start with #. */
    public static List<String> lines(String file) {
        var path = "/nl/handje/nlp/" + file;
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Map<String, String> values) {
        int colon = line.indexOf(':');
        var value = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        for (var phrase : line.substring(colon + 1).split(",", -1)) {
            values.putIfAbsent(Fold.of(phrase.strip()), value);
        }
    }

    private static String expression(String phrase) {
        var any = phrase.endsWith("*");
        return Pattern.quote(any ? phrase.substring(0, phrase.length() - 1) : phrase) + (any ? "\\p{L}*" : "");
    }

    /** A phrase found in a text. */
    public record Match(int start, int end, String value) {}

    /** Every phrase of the list in a folded text, the longest first where two start together. */
    public List<Match> in(String folded) {
        return pattern.matcher(folded).results().map(it -> new Match(it.start(), it.end(), value(it.group()))).toList();
    }

    private String value(String found) {
        var exact = values.get(found);
        if (exact != null) {
            return exact;
        }
        return values.entrySet().stream().filter(it -> it.getKey().endsWith("*"))
                .filter(it -> found.startsWith(it.getKey().substring(0, it.getKey().length() - 1)))
                .max(Comparator.comparingInt(it -> it.getKey().length())).map(Map.Entry::getValue).orElse(found);
    }

    public boolean contains(String folded) {
        return values.containsKey(folded);
    }
}

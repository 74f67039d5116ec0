package nl.handje.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phrases of one feature in one language, as they stand in the file. */
record PhraseFile(String feature, String language, SortedMap<String, String> phrases) {
    /** A place to fill, the name of a case of a plural, a brace. */
    private static final Pattern SYNTAX = Pattern
            .compile("\\{\\d+(?:, *\\w+)*,?\\}?|(?:=\\d+|\\w+) *\\{(?!\\d+[,}])|[{}#]");
    private static final Path FOLDER = Path.of("src/main/resources/phrases");

    static PhraseFile read(String feature, String language) throws IOException {
        var phrases = new TreeMap<String, String>();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(feature + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            new Strict(phrases).load(reader);
        }
        return new PhraseFile(feature, language, phrases);
    }

    /** Every feature that has words in this language. */
    static List<String> features(String language) throws IOException {
        String ending = "_" + language + ".properties";
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        }
    }

    static List<PhraseFile> all(String language) throws IOException {
        var all = new ArrayList<PhraseFile>();
        for (String feature : features(language)) {
            all.add(read(feature, language));
        }
        return all;
    }

    /** What the bot says, without what is filled in and without the syntax around it; not what people say to it. */
    SortedMap<String, String> spoken() {
        var spoken = new TreeMap<String, String>();
        phrases.forEach((key, words) -> {
            if (!key.startsWith("words.") && !words.contains("|")) {
                spoken.put(key, SYNTAX.matcher(words).replaceAll(" ").replace("''", "'"));
            }
        });
        return spoken;
    }

    /** What each phrase leaves open: {@code 0}, or {@code 0 plural} where the words depend on it. */
    SortedMap<String, SortedSet<String>> placeholders() {
        var all = new TreeMap<String, SortedSet<String>>();
        phrases.forEach((key, words) -> all.put(key, placeholders(words)));
        return all;
    }

    private static SortedSet<String> placeholders(String words) {
        var pattern = new MessagePattern(words);
        var found = new TreeSet<String>();
        IntStream.range(0, pattern.countParts()).filter(i -> pattern.getPartType(i) == Part.Type.ARG_START)
                .forEach(i -> found.add(pattern.getSubstring(pattern.getPart(i + 1)) + kind(pattern.getPart(i))));
        return found;
    }

    private static String kind(Part start) {
        return start.getArgType() == ArgType.NONE ? "" : " " + start.getArgType().name().toLowerCase(Locale.ROOT);
    }

    /** The words as somebody might read them, with this in every open place, and 2 where a number belongs. */
    String said(String key, String filling) {
        var words = phrases.getOrDefault(key, "");
        Map<String, Object> fillings = new HashMap<>();
        placeholders(words).forEach(open -> fillings.put(open.split(" ", 2)[0], open.contains(" ") ? 2 : filling));
        return new MessageFormat(words, Locale.of(language)).format(fillings);
    }

    /** A file in which the second of two equal keys does not quietly win. */
    private static final class Strict extends Properties {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> phrases;

        Strict(Map<String, String> phrases) {
            this.phrases = phrases;
        }

        @Override
        public synchronized Object put(Object key, Object words) {
            if (phrases.put(key.toString(), words.toString()) != null) {
                throw new IllegalStateException("twice in one file: " + key);
            }
            return words;
        }
    }
}

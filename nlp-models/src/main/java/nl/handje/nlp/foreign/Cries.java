package nl.handje.nlp.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.concern.Reasons;
import nl.handje.nlp.text.WordList;

/** Unmistakable cries for help in other languages: few words that leave no doubt, whatever else is not understood. */
final class Cries {
    private static final Pattern HEADER = Pattern.compile("([A-Z_]+) ([A-Z]+)");
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]+";
    private static final double CLEAR = 0.9;

    private record Cry(Concern concern, ForeignLanguage language, Pattern words) {}

    private final List<Cry> cries = new ArrayList<>();

    private Cries(List<String> lines) {
        int from = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || HEADER.matcher(lines.get(line)).matches()) {
                add(lines.get(from).split(" ", 2), lines.subList(from + 1, line));
                from = line;
            }
        }
    }

    static Cries read() {
        return new Cries(WordList.lines("foreign/cries.txt"));
    }

    private void add(String[] header, List<String> phrases) {
        cries.add(new Cry(Concern.valueOf(header[0]), ForeignLanguage.valueOf(header[1]),
                Pattern.compile(String.join("|", phrases.stream().map(Cries::expression).toList()))));
    }

    /** A phrase as a regular expression over bare text; one that begins with a point may stand within a word. */
    private static String expression(String phrase) {
        if (phrase.startsWith(".")) {
            return Pattern.quote(phrase.substring(1));
        }
        var words = Bare.of(phrase).replaceAll(" (\\([^()]*\\))\\?", "(?:#$1)?").replace(" ... ", "#(?:[^#]+#){0,4}?")
                .replace("*", "\\p{L}*").replace(" ", BETWEEN);
        return "(?<![\\p{L}\\p{M}\\p{N}])(?:" + words.replace("[^#]+", "[\\p{L}\\p{M}\\p{N}']+").replace("#", BETWEEN)
                + ")(?![\\p{L}\\p{M}\\p{N}])";
    }

    /** The first cry in a text, in the order of the file, with the language that it is in. */
    Optional<Foreign.Judged> in(String text, Language language) {
        var bare = Bare.of(text);
        for (var cry : cries) {
            var found = cry.words().matcher(bare);
            if (found.find()) {
                var finding = new Finding(cry.concern(), CLEAR, text.substring(found.start(), found.end()),
                        Reasons.in(language).of(cry.concern().name()));
                return Optional.of(new Foreign.Judged(Optional.of(new Prediction<>(cry.language(), CLEAR)),
                        Optional.of(finding)));
            }
        }
        return Optional.empty();
    }
}

package nl.handje.nlp;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.nlp.text.Fold;
import nl.handje.nlp.text.WordList;

/**
 * Whether something is to be done with or for a relative or a neighbour: "drive my mother", "mijn vader moet naar …".
 * Who is only the reason is not meant: "mijn man moet werken, wie rijdt mij?" Thread-safe.
 */
final class OfAnother {
    private static final String WORD_START = "(?<![\\p{L}\\d'])";
    private static final String WORD_END = "(?![\\p{L}\\d])";

    private final Map<String, String> words = WordList.lines("of-another.txt").stream()
            .map(line -> line.split(":", 2)).collect(Collectors.toMap(it -> it[0], it -> oneOf(it[1])));
    private final String relation = listed("MY") + " " + listed("RELATION");
    private final Pattern done = pattern(it -> it.apply("DONE_WITH") + " (?:er |up )?" + relation);
    private final Pattern wanted = pattern(it -> relation + " (?:\\S+ ){0,3}?" + it.apply("IS_WANTED"));
    private final Pattern writer = pattern(it -> it.apply("THE_WRITER"));
    private final Pattern asking = pattern(it -> it.apply("ASKING"));

    private static String oneOf(String listed) {
        return Arrays.stream(listed.split(",")).map(String::strip).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private String listed(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    private Pattern pattern(Function<Function<String, String>, String> expression) {
        return Pattern.compile(WORD_START + "(?:" + expression.apply(this::listed) + ")" + WORD_END);
    }

    boolean isSaid(String text) {
        var rest = asking.matcher(Fold.of(text)).replaceAll(" ").replaceAll("\\s+", " ");
        return !writer.matcher(rest).find() && (done.matcher(rest).find() || wanted.matcher(rest).find());
    }
}

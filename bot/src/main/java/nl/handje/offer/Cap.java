package nl.handje.offer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.phrase.Spoken;

/** How often somebody wants to help at most: "hooguit één keer per week", "twice a month". */
public record Cap(int times, Per per) {
    /** In what time. */
    public enum Per {
        WEEK(Duration.ofDays(7)), MONTH(Duration.ofDays(30));

        private final Duration length;

        Per(Duration length) {
            this.length = length;
        }

        /** How far back to look. */
        public Duration length() {
            return length;
        }
    }

    private static final List<Set<String>> NUMBERS = List.of(
            Set.of("een", "één", "eens", "one", "once", "eenmaal"), Set.of("twee", "two", "twice", "tweemaal"),
            Set.of("drie", "three", "driemaal"), Set.of("vier", "four"), Set.of("vijf", "five"), Set.of("zes", "six"));
    private static final Pattern SAID = Pattern.compile("(?iu)(?<!\\p{L})(\\d{1,2}|"
            + NUMBERS.stream().flatMap(Set::stream).collect(Collectors.joining("|"))
            + ")\\s*(?:x|×|keer|maal|times?)?\\s*(?:per|in de|in een|a|an|each|every)\\s+(week|maand|month)(?!\\p{L})");
    private static final Pattern FORTNIGHTLY = Pattern.compile("(?iu)(?<!\\p{L})(?:om de week|om de andere week"
            + "|(?:in|per) de twee weken|(?:in de|per|elke|every) (?:2|twee|two) (?:weken|weeks)|every other week"
            + "|(?:a|per) fortnight|fortnightly)(?!\\p{L})");

    /** What a text says. */
    static Optional<Cap> in(String text) {
        if (FORTNIGHTLY.matcher(text).find()) {
            return Optional.of(new Cap(2, Per.MONTH));
        }
        var found = SAID.matcher(text);
        return found.find() ? Optional.of(new Cap(number(found), per(found))) : Optional.empty();
    }

    private static int number(Matcher found) {
        var said = found.group(1).toLowerCase(Locale.ROOT);
        return IntStream.range(0, NUMBERS.size()).filter(i -> NUMBERS.get(i).contains(said)).map(i -> i + 1)
                .findFirst().orElseGet(() -> Math.max(1, Integer.parseInt(said)));
    }

    private static Per per(Matcher found) {
        return found.group(2).equalsIgnoreCase("week") ? Per.WEEK : Per.MONTH;
    }

    Spoken spoken() {
        return Spoken.phrase("offer.cap." + per, times);
    }

    String write() {
        return times + "/" + per;
    }

    static Cap read(String text) {
        var parts = text.split("/");
        return new Cap(Integer.parseInt(parts[0]), Per.valueOf(parts[1]));
    }
}

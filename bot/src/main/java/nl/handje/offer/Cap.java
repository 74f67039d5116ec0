package nl.handje.offer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handje.conversation.Spoken;

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

    private static final List<List<String>> NUMBERS = List.of(List.of("een", "één", "one", "once", "eenmaal"),
            List.of("twee", "two", "twice", "tweemaal"), List.of("drie", "three"), List.of("vier", "four"),
            List.of("vijf", "five"));
    private static final String COUNT = "(\\d{1,2}|een|één|one|once|eenmaal|twee|two|twice|tweemaal|drie|three|vier|four|vijf|five)";
    private static final Pattern SAID = Pattern.compile("(?iu)(?<!\\p{L})" + COUNT
            + "\\s*(?:x|×|keer|maal|times?)?\\s*(?:per|in de|in een|a|an|each|every)\\s+(week|maand|month)");

    /** What a text says. */
    static Optional<Cap> in(String text) {
        var found = SAID.matcher(text);
        return found.find() ? Optional.of(new Cap(number(found), per(found))) : Optional.empty();
    }

    private static int number(Matcher found) {
        var said = found.group(1).toLowerCase(Locale.ROOT);
        return NUMBERS.stream().filter(words -> words.contains(said)).findFirst()
                .map(words -> NUMBERS.indexOf(words) + 1).orElseGet(() -> Math.max(1, Integer.parseInt(said)));
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

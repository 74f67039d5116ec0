package nl.handje.nlp.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts right slips in the words of times: "morge", "wendsday". Immutable. */
public final class TimeSpelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Map<String, String> MEANT = read();

    private TimeSpelling() {
    }

    private static Map<String, String> read() {
        var meant = new HashMap<String, String>();
        WordList.lines("times/misspelt.txt").forEach(line -> {
            int colon = line.indexOf(':');
            for (var slip : line.substring(colon + 1).split(",", -1)) {
                meant.put(slip.strip(), line.substring(0, colon));
            }
        });
        return Map.copyOf(meant);
    }

    /** A folded word as it was meant, or as it is. */
    public static String right(String word) {
        return MEANT.getOrDefault(word, word);
    }

    /** Every word of a folded text as it was meant. */
    public static String rightAll(String folded) {
        return WORD.matcher(folded).replaceAll(word -> right(word.group()));
    }
}

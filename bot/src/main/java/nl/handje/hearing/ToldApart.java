package nl.handje.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handje.conversation.Say;
import nl.handje.messenger.Choice;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;

/**
 * The buttons of one message: none longer than fits, and of those that would read the same each later one bears a
 * number, for who only hears them.
 */
final class ToldApart {
    /** Letters; more do not fit on a telephone, and a name, a place or a rule can have any number. */
    private static final int LONGEST = 64;

    private final Map<String, Integer> times = new HashMap<>();

    /** Rows of buttons in a language, each label once. */
    static List<List<Choice>> choices(List<List<Say.Option>> rows, Language language, Phrasebook book) {
        var labels = new ToldApart();
        return rows.stream().map(row -> row.stream()
                .map(option -> new Choice(labels.once(option.label().in(language, book)), option.action()))
                .toList())
                .toList();
    }

    private String once(String label) {
        var fitting = atMost(LONGEST, label);
        int time = times.merge(fitting, 1, Integer::sum);
        var number = " (" + time + ")";
        return time == 1 ? fitting : atMost(LONGEST - number.length(), label) + number;
    }

    private static String atMost(int letters, String label) {
        if (label.length() <= letters) {
            return label;
        }
        var space = label.lastIndexOf(' ', letters - 1);
        return label.substring(0, space > 0 ? space : letters - 1) + "…";
    }
}

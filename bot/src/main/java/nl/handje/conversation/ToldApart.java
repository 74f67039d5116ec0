package nl.handje.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Language;

/**
 * The buttons of one message: of those that would read the same each later one bears a number, for who only hears them.
 */
final class ToldApart {
    private final Map<String, Integer> times = new HashMap<>();

    /** Rows of buttons in a language, each label once. */
    static List<List<Choice>> choices(List<List<Say.Option>> rows, Language language, Phrasebook book) {
        var labels = new ToldApart();
        return rows.stream().map(row -> row.stream()
                .map(option -> new Choice(labels.once(option.label().in(language, book)), option.action())).toList())
                .toList();
    }

    private String once(String label) {
        int time = times.merge(label, 1, Integer::sum);
        return time == 1 ? label : label + " (" + time + ")";
    }
}

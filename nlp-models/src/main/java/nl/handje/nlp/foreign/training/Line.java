package nl.handje.nlp.foreign.training;

import java.util.List;
import nl.handje.nlp.foreign.Bare;
import nl.handje.nlp.foreign.Spelling;
import nl.handje.nlp.foreign.Spellings;

/**
 * A message of which only the language counts.
 *
 * @param label
 *            the language, or {@value #OURS} for Dutch and English
 */
record Line(String label, String writer, String text) {
    /** The label of messages in the languages that Handje speaks. */
    static final String OURS = Spellings.OURS;

    boolean isOurs() {
        return label.equals(OURS);
    }

    List<String> words() {
        return Spelling.words(text);
    }

    /** As somebody types it who has no accents on their keys. */
    Line withoutAccents() {
        return new Line(label, writer, Bare.of(text));
    }

    /** So many words of it in a row, which are more like a short message than the whole; always the same ones. */
    Line cutTo(int most) {
        var words = words();
        if (words.size() <= most) {
            return this;
        }
        int from = Math.floorMod(text.hashCode(), words.size() - most + 1);
        return new Line(label, writer, String.join(" ", words.subList(from, from + most)));
    }
}

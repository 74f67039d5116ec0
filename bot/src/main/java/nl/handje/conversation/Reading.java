package nl.handje.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Category;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;
import nl.handje.nlp.Masking;
import nl.handje.nlp.Understood;

/**
 * What the words that began a talk were taken to mean, kept as long as the talk lasts: when it turns out to be
 * something else, that is worth learning from.
 *
 * @param words
 *            with numbers, addresses and the like masked; names are still in them
 * @param labels
 *            what the models said
 * @param sureOfKinds
 *            whether the kinds of help were clear enough to go on without asking
 * @param contradicted
 *            whether the person said that the act was another
 */
public record Reading(Language language, String words, Labels labels, boolean sureOfKinds, boolean contradicted) {
    private static final Masking MASKING = new Masking();
    private static final int PARTS = 5;

    static Reading of(Understood understood) {
        var language = understood.language().value();
        return new Reading(language, MASKING.mask(understood.text(), language, List.of()), Labels.of(understood),
                !understood.categories().isEmpty(), false);
    }

    Reading contradict() {
        return new Reading(language, words, labels, sureOfKinds, true);
    }

    /** The kinds of help that were heard in the words; "I need help" names none. */
    Set<Category> kinds() {
        return labels.kinds().stream().filter(kind -> kind != Category.UNKNOWN).collect(Collectors.toSet());
    }

    String write() {
        return String.join("\t", language.name(), labels.write(), String.valueOf(sureOfKinds),
                String.valueOf(contradicted), words);
    }

    static Reading read(String text) {
        var parts = text.split("\t", PARTS);
        return new Reading(Language.valueOf(parts[0]), parts[4], Labels.read(parts[1]),
                Boolean.parseBoolean(parts[2]), Boolean.parseBoolean(parts[3]));
    }
}

package nl.handje.learning;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.handje.conversation.Correction;
import nl.handje.conversation.Correction.Way;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;

/**
 * Words of a resident, what they were taken for and what they are.
 *
 * @param words
 *            masked
 * @param said
 *            by the models
 * @param meant
 *            says a person
 * @param way
 *            how the resident put it right; empty when a moderator did
 */
record Sentence(Language language, String words, Labels said, Labels meant, Optional<Way> way) {
    private static final int PARTS = 5;

    static Sentence of(Correction correction, String words) {
        return new Sentence(correction.said().language(), words, correction.said().labels(),
                masked(correction.meant()), Optional.of(correction.way()));
    }

    /** What was personal in the words is not there any more. */
    private static Labels masked(Labels labels) {
        return new Labels(labels.act(), labels.kinds(), labels.beneficiary(), labels.concerns().stream()
                .filter(concern -> concern != Concern.PERSONAL_DATA).collect(Collectors.toSet()));
    }

    /** For keeping until its writer has answered; {@link #read} reads it. */
    String write() {
        return String.join("\t", language.name(), said.write(), meant.write(), way.map(Way::name).orElse(""), words);
    }

    static Sentence read(String text) {
        var parts = text.split("\t", PARTS);
        return new Sentence(Language.valueOf(parts[0]), parts[4], Labels.read(parts[1]), Labels.read(parts[2]),
                Optional.of(parts[3]).filter(name -> !name.isEmpty()).map(Way::valueOf));
    }
}

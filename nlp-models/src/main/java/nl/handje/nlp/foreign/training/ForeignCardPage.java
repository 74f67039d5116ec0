package nl.handje.nlp.foreign.training;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.handje.nlp.model.ModelCard;

/** The card of the model as a page to read. */
final class ForeignCardPage {
    private ForeignCardPage() {
    }

    /** The page, in Markdown. */
    static String of(ModelCard card) {
        return """
                # Model: %s

                Tells whether a message is in another language than Dutch and English, and in which. Written by \
                `nlp-models/bin/train`; a test compares it with the model. What it learnt from stands in \
                [CORPUS.md](../../nlp-models/src/main/corpus-foreign/CORPUS.md).

                - Learnt from %d messages; %d features are known.
                - Corpora (SHA-256): `%s`
                - Date: %s
                %s

                ## Figures
                Cross-validated: each writer's messages were judged by a model that never read that writer, together with \
                what scripts, known short messages and everyday words tell. For *ours* (Dutch and English, with their \
                dialects and with what newcomers write) right is what was left alone.

                | messages | how many | right language | taken for foreign | right language of those |
                |---|---|---|---|---|
                %s

                | label | messages | precision | recall | F1 |
                |---|---|---|---|---|
                %s

                ## Where it fails
                Its commonest mistakes, as what was meant → what it was taken for: how often.

                %s

                To call Dutch foreign is worse than to miss a message, so the bounds are high, and Afrikaans is mostly read as \
                Dutch, which its writers understand. Hindi and Urdu in Latin letters are one language to it. Names, \
                dishes and songs of three words and more may be taken for the language that they come from. All writers \
                were invented for this corpus, many of them say the same things in each language: expect less of real \
                people, above all of those who mix languages. Languages that are not in the corpus are taken for the one that \
                looks most like them, or are not noticed.
                """
                .formatted(card.name(), card.messages(), card.features(), card.corpus(), card.trained(),
                        card.parameters().entrySet().stream().map(it -> "- " + it.getKey() + ": " + it.getValue())
                                .collect(Collectors.joining("\n")),
                        figures(card), labels(card),
                        card.confusions().stream().map(it -> "- " + it).collect(Collectors.joining("\n")));
    }

    private static String figures(ModelCard card) {
        return card.figures().entrySet().stream()
                .map(it -> String.format(Locale.ROOT, "| %s | %d | %.4f | %.4f | %.3f |", it.getKey(),
                        it.getValue().messages(), it.getValue().accuracy(), it.getValue().coverage(),
                        it.getValue().accuracyWhenSure()))
                .collect(Collectors.joining("\n"));
    }

    private static String labels(ModelCard card) {
        return card.labels().entrySet().stream()
                .map(it -> String.format(Locale.ROOT, "| `%s` | %d | %.3f | %.3f | %.3f |", it.getKey(),
                        it.getValue().messages(), it.getValue().precision(), it.getValue().recall(),
                        it.getValue().f1()))
                .collect(Collectors.joining("\n"));
    }
}

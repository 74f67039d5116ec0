package nl.handje.nlp.training;

import java.util.Locale;
import java.util.Map;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.LabelCard;
import nl.handje.nlp.model.ModelCard;

/** A model's card as a page to read. */
final class CardPage {
    private CardPage() {
    }

    /** The page, in Markdown. */
    static String of(ModelCard card) {
        var page = new StringBuilder();
        page.append("# Model: ").append(card.name()).append("\n\n")
                .append("Written by `nlp-models/bin/train`; a test compares it with the model. ")
                .append("What the labels mean stands in [labels.md](../labels.md), what it learnt from in ")
                .append("[CORPUS.md](../../nlp-models/src/main/corpus/CORPUS.md).\n\n")
                .append("- ").append(card.exclusive() ? "One label for each message." : "Any number of labels.")
                .append("\n- Learnt from ").append(card.messages()).append(" messages; ").append(card.features())
                .append(" features are known.\n- Corpora (SHA-256): `").append(card.corpus()).append("`\n- Date: ")
                .append(card.trained()).append('\n');
        card.parameters().forEach((name, value) -> page.append("- ").append(name).append(": ").append(value)
                .append('\n'));
        addFigures(card.figures(), page);
        addLabels(card.labels(), page);
        page.append(
                "\n## Where it fails\nIts commonest mistakes, as what was meant → what it was taken for: how often.\n\n");
        card.confusions().forEach(line -> page.append("- ").append(line).append('\n'));
        page.append(
                "\nMessages of one writer are alike, and all writers were invented for this corpus: expect less of ")
                .append("real people. Dialect, sarcasm and very long messages fail most.\n");
        return page.toString();
    }

    private static void addFigures(Map<String, Figures> figures, StringBuilder page) {
        page.append(
                """

                        ## Figures
                        Cross-validated: each writer's messages were judged by a model that never read that writer. *Sure* is the \
                        share of messages above the operating point; *right or asked* counts what is right when sure, or else has \
                        the right label among the three likeliest.

                        | language | messages | accuracy | micro-F1 | macro-F1 | sure | right when sure | right or asked |
                        |---|---|---|---|---|---|---|---|
                        """);
        figures.forEach((language, it) -> page.append(String.format(Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n", language, it.messages(), it.accuracy(),
                it.microF1(), it.macroF1(), it.coverage(), it.accuracyWhenSure(), it.rightOrAsked())));
    }

    private static void addLabels(Map<String, LabelCard> labels, StringBuilder page) {
        page.append("""

                | label | messages | precision | recall | F1 | taken from confidence |
                |---|---|---|---|---|---|
                """);
        labels.forEach(
                (label, it) -> page.append(String.format(Locale.ROOT, "| `%s` | %d | %.3f | %.3f | %.3f | %.2f |%n",
                        label, it.messages(), it.precision(), it.recall(), it.f1(), it.operatingPoint())));
    }
}

package nl.handje.dialogue;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Act;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/** "So no human", "with it": one to three words call nobody unless they name whom. Thread-safe. */
final class FewWords {
    private static final int FEW = 3;

    private final Wordings human;
    private final Wordings circle;
    private final Wordings none;

    FewWords(Phrasebook phrasebook) {
        human = Wordings.of(phrasebook, "words.names-human");
        circle = Wordings.of(phrasebook, "words.names-circle");
        none = Wordings.of(phrasebook, "words.names-nobody");
    }

    /** The words as they were, unless so few of them are no reason to call anybody. */
    Utterance.Words read(Utterance.Words said) {
        var understood = said.understood();
        return named(understood.act().value()).filter(it -> understood.text().strip().split("\\s+").length <= FEW)
                .filter(it -> !it.areIn(understood.text()) || none.areIn(understood.text()))
                .map(it -> new Utterance.Words(unclear(understood), said.matters())).orElse(said);
    }

    private Optional<Wordings> named(Act act) {
        return act == Act.HUMAN
                ? Optional.of(human)
                : Optional.of(circle).filter(it -> act == Act.CIRCLE);
    }

    private static Understood unclear(Understood said) {
        return said.withActs(List.of(new Prediction<>(Act.OTHER, 1)), false);
    }
}

package nl.handje.nlp.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Prediction;

/** A trained model with its card: labels with calibrated confidences, the likeliest first. Thread-safe. */
public final class Classifier<E extends Enum<E>> {
    private final List<E> labels;
    private final List<LabelCard> cards;
    private final ModelCard card;
    private final int[] outcomes;
    private final Confidences confidences;

    private Classifier(List<E> labels, ModelCard card, JointModel model) {
        this.labels = labels;
        this.card = card;
        this.cards = labels.stream().map(label -> cardOf(card.labels(), label)).toList();
        this.confidences = new Confidences(card.exclusive(), cards.stream().map(LabelCard::calibration).toList());
        this.outcomes = model.outcomes(card.name(), labels.stream().map(Enum::name).toList());
    }

    /** What a joint model says of the labels of a card. */
    public static <E extends Enum<E>> Classifier<E> of(Class<E> type, ModelCard card, JointModel model) {
        var labels = card.labels().keySet().stream().map(name -> Enum.valueOf(type, name)).toList();
        return new Classifier<>(labels, card, model);
    }

    private static LabelCard cardOf(Map<String, LabelCard> cards, Enum<?> label) {
        var found = cards.get(label.name());
        if (found == null) {
            throw new IllegalArgumentException("no card for label " + label);
        }
        return found;
    }

    /** Every label with its confidence, for a message as the joint model judged it. */
    public List<Prediction<E>> predict(Shares message) {
        var sure = confidences.of(message.scores(outcomes));
        var predictions = new ArrayList<Prediction<E>>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            predictions.add(new Prediction<>(labels.get(i), sure[i]));
        }
        predictions.sort(Comparator.comparingDouble((Prediction<E> it) -> it.confidence()).reversed());
        return predictions;
    }

    /** Whether a prediction is sure enough to go on without asking. */
    public boolean isSure(Prediction<E> prediction) {
        return prediction.confidence() >= cards.get(labels.indexOf(prediction.value())).operatingPoint();
    }

    public ModelCard card() {
        return card;
    }
}

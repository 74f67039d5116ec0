package nl.handje.nlp.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.model.Vocabulary;

/** The features of each text, found once for all folds and tasks, equal ones shared. */
final class FeatureCache {
    private final Map<String, List<String>> byText = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    Collection<String> of(Utterance utterance) {
        return byText.computeIfAbsent(utterance.text(),
                text -> Vocabulary.features(text).stream().map(it -> shared.computeIfAbsent(it, same -> same))
                        .toList());
    }
}

package nl.handje.nlp.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.model.Vocabulary;

/** The features of the same words, found once for all folds and tasks, equal ones shared. */
final class FeatureCache {
    private final Map<String, List<String>> byWords = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    Collection<String> of(String[] words) {
        return byWords.computeIfAbsent(String.join(" ", words), same -> Vocabulary.features(words).stream()
                .map(it -> shared.computeIfAbsent(it, it2 -> it2)).toList());
    }
}

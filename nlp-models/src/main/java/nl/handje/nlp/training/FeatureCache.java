package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.model.Vocabulary;
import nl.handje.nlp.text.Spelling;

/** The features of the same words, found once for all folds and tasks, equal ones shared. */
final class FeatureCache {
    private final Map<String, List<String>> byWords = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    /** The features of words as they were typed and as they were probably meant. */
    Collection<String> of(String[] typed, Spelling spelling) {
        var meant = spelling.right(typed);
        if (Arrays.equals(meant, typed)) {
            return of(typed);
        }
        var features = new LinkedHashSet<>(of(meant));
        features.addAll(of(typed));
        return features;
    }

    private Collection<String> of(String[] words) {
        return byWords.computeIfAbsent(String.join(" ", words), same -> Vocabulary.features(words).stream()
                .map(it -> shared.computeIfAbsent(it, it2 -> it2)).toList());
    }
}

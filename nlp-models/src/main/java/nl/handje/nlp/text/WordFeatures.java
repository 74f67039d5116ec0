package nl.handje.nlp.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Words, pairs of neighbouring words with the message's begin and end, and pairs with one or two words between: "can …
 * drive" is found whoever is in the gap.
 */
public final class WordFeatures implements FeatureGenerator {
    private static final int FARTHEST = 3;

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var features = new LinkedHashSet<String>(words.length * 8);
        var previous = "<";
        for (var word : words) {
            features.add("w:" + word);
            features.add("b:" + previous + "_" + word);
            previous = word;
        }
        features.add("b:" + previous + "_>");
        addApart(words, features);
        return features;
    }

    private static void addApart(String[] words, Collection<String> features) {
        for (int first = 0; first < words.length; first++) {
            for (int second = first + 2; second <= Math.min(words.length - 1, first + FARTHEST); second++) {
                features.add("g:" + words[first] + "_" + words[second]);
            }
        }
    }
}

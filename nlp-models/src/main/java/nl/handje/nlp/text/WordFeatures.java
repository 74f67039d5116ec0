package nl.handje.nlp.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/** Words and pairs of neighbouring words, with the message's begin and end. */
public final class WordFeatures implements FeatureGenerator {

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var features = new LinkedHashSet<String>(words.length * 4);
        var previous = "<";
        for (var word : words) {
            features.add("w:" + word);
            features.add("b:" + previous + "_" + word);
            previous = word;
        }
        features.add("b:" + previous + "_>");
        return features;
    }
}

package nl.handje.nlp.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/** Pieces of three to five characters within words: what is left of a word after a typo, and what compounds share. */
public final class CharacterFeatures implements FeatureGenerator {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var features = new LinkedHashSet<String>(words.length * 16);
        for (var word : words) {
            addPieces(" " + word + " ", features);
        }
        return features;
    }

    private static void addPieces(String word, Collection<String> features) {
        for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                features.add("c:" + word.substring(start, start + length));
            }
        }
    }
}

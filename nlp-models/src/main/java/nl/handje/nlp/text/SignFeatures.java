package nl.handje.nlp.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Signs of danger, alone and in pairs, wherever they stand in a message: a limb is nothing, a limb that does not obey
 * since breakfast is something, and both in a story are nothing again.
 */
public final class SignFeatures implements FeatureGenerator {
    private static final String PREFIX = "z:";

    private final Concepts signs = Concepts.signsOfDanger();

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var found = new TreeSet<String>();
        for (int at = 0; at < words.length; at++) {
            found.addAll(signs.at(words, at).names());
        }
        var features = new LinkedHashSet<String>();
        var names = List.copyOf(found);
        for (int first = 0; first < names.size(); first++) {
            features.add(PREFIX + names.get(first));
            for (var second : names.subList(first + 1, names.size())) {
                features.add(PREFIX + names.get(first) + "_" + second);
            }
        }
        return features;
    }
}

package nl.handje.nlp.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * How short a short message is: "een oppas" and nothing else asks for one, while the same words in a story tell of one.
 */
public final class LengthFeatures implements FeatureGenerator {
    private static final String PREFIX = "n:";
    private static final int SHORT = 4;
    private static final int FAIRLY_SHORT = 7;

    @Override
    public List<String> extractFeatures(String[] words, Map<String, Object> extra) {
        long count = Arrays.stream(words).filter(word -> Character.isLetter(word.codePointAt(0))).count();
        if (count > FAIRLY_SHORT) {
            return List.of();
        }
        return List.of(PREFIX + (count > SHORT ? FAIRLY_SHORT : count));
    }
}

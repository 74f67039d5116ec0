package nl.handje.nlp.foreign;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handje.nlp.model.Vector;
import opennlp.tools.doccat.FeatureGenerator;

/** How a message is spelled: its words, and pieces of one to four characters, with accents as they are typed. */
public final class Spelling implements FeatureGenerator {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'@.]+|\\.+(?=\\s|$|\\p{L}{4})");
    private static final Pattern APOSTROPHE = Pattern.compile("[’‘`´ʼ]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}']*\\p{L}[\\p{L}\\p{M}\\p{N}']*");
    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");
    private static final int LONGEST = 4;

    /** The words of a message, lower case; digits within are kept, as in the Arabic of telephones: "ma3endich". */
    public static List<String> words(String text) {
        var plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT).replace("i\u0307", "i")).replaceAll("'");
        return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> WORD.matcher(word).matches())
                .map(word -> DRAWN_OUT.matcher(word).replaceAll("$1$1")).toList();
    }

    /** The features of words as a vector of length one. */
    public static Vector vector(List<String> words) {
        var features = new Spelling().extractFeatures(words.toArray(String[]::new), Map.of());
        var values = new float[features.size()];
        Arrays.fill(values, (float) (1 / Math.sqrt(Math.max(1, values.length))));
        return new Vector(features.toArray(String[]::new), values);
    }

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var features = new LinkedHashSet<String>(words.length * 16);
        for (var word : words) {
            var ended = "_" + word + "_";
            features.add(ended);
            for (int length = 1; length <= LONGEST; length++) {
                for (int start = length == 1 ? 1 : 0; start + length <= ended.length()
                        - (length == 1 ? 1 : 0); start++) {
                    features.add(ended.substring(start, start + length));
                }
            }
        }
        return features;
    }
}

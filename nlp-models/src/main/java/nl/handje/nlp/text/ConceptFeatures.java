package nl.handje.nlp.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * What a message is about and how it is built, whatever its words: the concepts in it, and runs and pairs of concepts
 * and frequent words. "I could mow somebody's lawn" and "ik kan best een grasveld maaien" share most of them.
 */
public final class ConceptFeatures implements FeatureGenerator {
    private static final String OTHER = "#";
    private static final int LONGEST_RUN = 3;
    private static final int LONGEST_SKELETON = 4;
    private static final int FARTHEST_PAIR = 5;

    private final Concepts concepts = Concepts.load();
    private final Set<String> frequent = Set.copyOf(WordList.lines("concepts/frequent-words.txt"));

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var features = new LinkedHashSet<String>(words.length * 16);
        var meanings = new ArrayList<String>();
        for (int at = 0; at < words.length;) {
            var found = concepts.at(words, at);
            found.names().forEach(name -> features.add("k:" + name));
            add(found.names().isEmpty() ? common(words[at]) : "@" + found.names().getFirst(), meanings);
            at += found.words();
        }
        var skeleton = new ArrayList<String>();
        for (var word : words) {
            add(common(word), skeleton);
        }
        addPairs(meanings, features);
        addRuns("q:", ends(meanings), LONGEST_RUN, features);
        addRuns("s:", ends(skeleton), LONGEST_SKELETON, features);
        return features;
    }

    private String common(String word) {
        return frequent.contains(word) || !Character.isLetter(word.codePointAt(0)) ? word : OTHER;
    }

    /** Unknown words in a row are one gap. */
    private static void add(String item, List<String> items) {
        if (!item.equals(OTHER) || items.isEmpty() || !items.getLast().equals(OTHER)) {
            items.add(item);
        }
    }

    private static List<String> ends(List<String> items) {
        var all = new ArrayList<String>(items.size() + 2);
        all.add("<");
        all.addAll(items);
        all.add(">");
        return all;
    }

    private static void addRuns(String prefix, List<String> items, int longest, Collection<String> features) {
        for (int start = 0; start < items.size() - 1; start++) {
            var run = new StringBuilder(prefix).append(items.get(start));
            for (int end = start + 1; end < Math.min(items.size(), start + longest); end++) {
                features.add(run.append('_').append(items.get(end)).toString());
            }
        }
    }

    private static void addPairs(List<String> items, Collection<String> features) {
        for (int first = 0; first < items.size(); first++) {
            for (int second = first + 1; second <= Math.min(items.size() - 1, first + FARTHEST_PAIR); second++) {
                if (!items.get(first).equals(OTHER) && !items.get(second).equals(OTHER)) {
                    features.add("p:" + items.get(first) + "_" + items.get(second));
                }
            }
        }
    }
}

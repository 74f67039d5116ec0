package nl.handje.nlp.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;
import org.jspecify.annotations.Nullable;

/** What the lists of cue words say: how many different words of a message point to each label. */
public final class CueFeatures implements FeatureGenerator {
    /** How these features begin. */
    public static final String PREFIX = "k:";

    private static final int MOST = 3;
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_STEM = 3;

    private final String name;
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();

    /** Reads the list of that name. */
    public CueFeatures(String name) {
        this.name = name;
        WordList.lines("cues/" + name + ".txt").forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var label = line.substring(0, colon);
        for (var cue : Fold.of(line.substring(colon + 1)).split(",", -1)) {
            var stem = cue.strip();
            var target = stem.endsWith("*") ? stems : phrases;
            target.computeIfAbsent(stem.replace("*", ""), it -> new HashSet<>()).add(label);
        }
    }

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        var counts = new HashMap<String, Integer>();
        for (int at = 0; at < words.length; at++) {
            var word = words[at];
            addPhrases(words, at, counts);
            for (int end = SHORTEST_STEM; end <= word.length(); end++) {
                count(stems.get(word.substring(0, end)), counts);
            }
        }
        var features = new LinkedHashSet<String>();
        counts.forEach((label, count) -> {
            for (int times = 1; times <= Math.min(MOST, count); times++) {
                features.add(PREFIX + name + ":" + label + times);
            }
        });
        return features;
    }

    private void addPhrases(String[] words, int at, Map<String, Integer> counts) {
        if (at == 0) {
            count(phrases.get("^ " + words[0]), counts);
        }
        var phrase = new StringBuilder();
        for (int end = at; end < Math.min(words.length, at + LONGEST_PHRASE); end++) {
            phrase.append(end == at ? "" : " ").append(words[end]);
            count(phrases.get(phrase.toString()), counts);
            if (end == words.length - 1) {
                count(phrases.get(phrase + " $"), counts);
            }
        }
    }

    private static void count(@Nullable Set<String> labels, Map<String, Integer> counts) {
        if (labels != null) {
            labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        }
    }
}

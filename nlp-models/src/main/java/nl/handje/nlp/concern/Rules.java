package nl.handje.nlp.concern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.WordList;

/** The rules of one language: phrases that speak for a concern, and phrases that speak against it. */
final class Rules {
    private static final double AGAINST = -4;
    private static final Pattern HEADER = Pattern.compile("([A-Z_]+) (\\d+(?:\\.\\d+)?)");

    private record Rule(double weight, Phrases phrases) {}

    /** How much speaks for a concern, in log-odds, and where it is said. */
    record Evidence(double weight, Optional<Passage> passage) {}

    private final Map<Concern, List<Rule>> rules = new EnumMap<>(Concern.class);

    private Rules(List<String> lines) {
        int from = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || HEADER.matcher(lines.get(line)).matches()) {
                add(lines.get(from), lines.subList(from + 1, line));
                from = line;
            }
        }
    }

    static Rules of(Language language) {
        return new Rules(WordList.lines("concerns/rules_" + language.tag() + ".txt"));
    }

    private void add(String header, List<String> phrases) {
        var parts = header.split(" ", 2);
        var list = rules.computeIfAbsent(Concern.valueOf(parts[0]), it -> new ArrayList<>());
        add(list, Double.parseDouble(parts[1]), phrases.stream().filter(it -> !it.startsWith("!")).toList());
        add(list, AGAINST, phrases.stream().filter(it -> it.startsWith("!")).map(it -> it.substring(1)).toList());
    }

    private static void add(List<Rule> list, double weight, List<String> phrases) {
        if (!phrases.isEmpty()) {
            list.add(new Rule(weight, new Phrases(phrases)));
        }
    }

    Evidence evidence(Concern concern, String folded, int[] beginnings) {
        double best = 0;
        double against = 0;
        Optional<Passage> passage = Optional.empty();
        for (var rule : rules.getOrDefault(concern, List.of())) {
            var found = rule.phrases().firstIn(folded, beginnings);
            if (found.isPresent()) {
                against = Math.min(against, rule.weight());
                if (rule.weight() > best) {
                    best = rule.weight();
                    passage = found;
                }
            }
        }
        return new Evidence(best + against, passage);
    }
}

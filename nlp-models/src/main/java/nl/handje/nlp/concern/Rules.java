package nl.handje.nlp.concern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.WordList;

/** The rules of one language: phrases that speak for a concern, and phrases that speak against it. */
final class Rules {
    private static final double AGAINST = -2;
    private static final double FIRMLY_AGAINST = -4;
    private static final Pattern HEADER = Pattern.compile("([A-Z_]+) (\\d+(?:\\.\\d+)?)");

    private record Rule(Concern concern, double weight, List<String> phrases) {}

    /** How much speaks for a concern, in log-odds, and where it is said. */
    record Evidence(double weight, Optional<Passage> passage) {
        static final Evidence NONE = new Evidence(0, Optional.empty());
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Phrases phrases;

    private Rules(List<String> lines) {
        int from = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || HEADER.matcher(lines.get(line)).matches()) {
                add(lines.get(from), lines.subList(from + 1, line));
                from = line;
            }
        }
        phrases = new Phrases(rules.stream().map(Rule::phrases).toList());
    }

    static Rules of(Language language) {
        return new Rules(WordList.lines("concerns/rules_" + language.tag() + ".txt"));
    }

    private void add(String header, List<String> lines) {
        var parts = header.split(" ", 2);
        var concern = Concern.valueOf(parts[0]);
        rules.add(new Rule(concern, Double.parseDouble(parts[1]),
                lines.stream().filter(it -> !it.startsWith("!")).toList()));
        rules.add(new Rule(concern, AGAINST, lines.stream().filter(it -> it.startsWith("!") && !it.startsWith("!!"))
                .map(it -> it.substring(1)).toList()));
        rules.add(new Rule(concern, FIRMLY_AGAINST,
                lines.stream().filter(it -> it.startsWith("!!")).map(it -> it.substring(2)).toList()));
    }

    /** What speaks for or against each concern; those of which nothing is said are left out. */
    Map<Concern, Evidence> evidence(String folded) {
        var evidence = new EnumMap<Concern, Evidence>(Concern.class);
        var against = new EnumMap<Concern, Double>(Concern.class);
        new TreeMap<>(phrases.firstIn(folded)).forEach((number, passage) -> {
            var rule = rules.get(number);
            var best = evidence.getOrDefault(rule.concern(), Evidence.NONE);
            evidence.put(rule.concern(),
                    rule.weight() > best.weight() ? new Evidence(rule.weight(), Optional.of(passage)) : best);
            against.merge(rule.concern(), Math.min(0, rule.weight()), Math::min);
        });
        evidence.replaceAll((concern, it) -> new Evidence(it.weight() + against.getOrDefault(concern, 0.0),
                it.passage()));
        return evidence;
    }
}

package nl.handje.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.function.Function;

/**
 * What a message answers to each of the invitations that it names: "church one yes, hospital no sorry".
 *
 * @param decided
 *            in the order in which they were said
 * @param unclear
 *            what it may be about; empty when it is clear
 * @param stance
 *            what was said to no invitation in particular
 */
record Answered(Map<Candidate, Stance> decided, List<Candidate> unclear, Stance stance) {
    private static final Pattern CLAUSE = Pattern.compile("[.,;:!?\\n]+|(?iu)\\b(?:but|and|maar|en)\\b");

    static Answered of(String text, Function<String, List<Candidate>> mentions, Function<String, Stance> stances) {
        var building = new Building();
        CLAUSE.splitAsStream(text).filter(clause -> !clause.isBlank())
                .forEach(clause -> building.add(mentions.apply(clause), stances.apply(clause)));
        return building.done();
    }

    boolean isNothing() {
        return decided.isEmpty() && unclear.isEmpty();
    }

    /** Goes from clause to clause; a yes or a no belongs to what it names, or else to what was named before it. */
    private static final class Building {
        private final Map<Candidate, Stance> decided = new LinkedHashMap<>();
        private final List<Candidate> waiting = new ArrayList<>();
        private Stance general = Stance.NONE;

        void add(List<Candidate> named, Stance stance) {
            named.stream().filter(it -> !decided.containsKey(it) && !waiting.contains(it)).forEach(waiting::add);
            if (stance == Stance.NONE) {
                return;
            }
            if (named.size() == 1) {
                decided.put(named.getFirst(), stance);
                waiting.removeAll(named);
            }
            if (named.isEmpty() && waiting.isEmpty()) {
                general = stance;
            } else if (named.isEmpty()) {
                waiting.forEach(it -> decided.put(it, stance));
                waiting.clear();
            } else {
                general = named.size() > 1 ? stance : general;
            }
        }

        Answered done() {
            if (general != Stance.NONE && waiting.size() == 1 && decided.isEmpty()) {
                decided.put(waiting.removeFirst(), general);
            }
            return new Answered(decided, List.copyOf(waiting), general);
        }
    }
}

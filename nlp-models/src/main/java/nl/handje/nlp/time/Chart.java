package nl.handje.nlp.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything the grammar finds in a row of tokens, from the shortest pieces to the longest. */
final class Chart {
    private static final int MOST_AT_ONE_PLACE = 60;

    /** A value and the tokens that mean it, {@code end} exclusive. */
    record Item(int start, int end, Value value) {}

    private final List<Rule> rules;
    private final List<List<Item>> endingAt = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private final Setting setting;

    private Chart(List<Rule> rules, Setting setting) {
        this.rules = rules;
        this.setting = setting;
    }

    /** All values in the order in which they end. */
    static List<Item> of(List<Item> words, int tokens, List<Rule> rules, Setting setting) {
        var chart = new Chart(rules, setting);
        for (int end = 0; end <= tokens; end++) {
            chart.endingAt.add(new ArrayList<>());
        }
        for (int end = 1; end <= tokens; end++) {
            int place = end;
            chart.grow(words.stream().filter(word -> word.end() == place).toList(), place);
        }
        return chart.endingAt.stream().flatMap(List::stream).toList();
    }

    private void grow(List<Item> words, int end) {
        var waiting = new ArrayDeque<>(words);
        var here = endingAt.get(end);
        while (!waiting.isEmpty() && here.size() < MOST_AT_ONE_PLACE) {
            var item = waiting.poll();
            if (known.add(meaning(item))) {
                here.add(item);
                rules.forEach(rule -> complete(rule, item, waiting));
            }
        }
    }

    /** Two ways to the same time are one. */
    private Object meaning(Item item) {
        if (item.value() instanceof Value.Time time) {
            return List.of(item.start(), item.end(), time.fields(), time.bound(), time.rule(), time.latent(),
                    time.at(setting.now().toLocalDateTime()), time.grain(), time.isAmbiguous());
        }
        return item;
    }

    /** Tries a rule whose last part is the item. */
    private void complete(Rule rule, Item item, ArrayDeque<Item> waiting) {
        int last = rule.pattern().size() - 1;
        if (rule.pattern().get(last).test(item.value())) {
            extend(rule, last - 1, item.start(), List.of(item.value()), item.end(), waiting);
        }
    }

    private void extend(Rule rule, int part, int start, List<Value> values, int end, ArrayDeque<Item> waiting) {
        if (part < 0) {
            rule.production().apply(new Rule.Match(values, setting))
                    .ifPresent(value -> waiting.add(new Item(start, end, value)));
            return;
        }
        for (var before : List.copyOf(endingAt.get(start))) {
            if (before.end() == start && rule.pattern().get(part).test(before.value())) {
                var longer = new ArrayList<Value>(values.size() + 1);
                longer.add(before.value());
                longer.addAll(values);
                extend(rule, part - 1, before.start(), longer, end, waiting);
            }
        }
    }
}

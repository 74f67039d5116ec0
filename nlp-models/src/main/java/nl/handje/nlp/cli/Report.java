package nl.handje.nlp.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The figures of one split of a file. */
record Report(String split, List<Judged> judged) {
    private static final int COMMONEST = 15;

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "== %s: %d messages%n", split, judged.size());
        print(out, "language", "lang", all -> true);
        print(out, "act", "act", all -> true);
        print(out, "categories", "categories", it -> List.of("ASK", "OFFER").contains(it.label("act")));
        print(out, "beneficiary", "beneficiary",
                it -> List.of("ASK", "OFFER").contains(it.label("act")) && !it.label("beneficiary").isEmpty());
        print(out, "concerns", "concerns", all -> true);
        out.printf(Locale.ROOT, "coverage (sure of the act) %.3f; act right or among the three asked %.3f%n",
                share(judged, it -> it.understood().sureOfAct()), share(judged, Judged::isRightOrAsked));
        var ordinary = judged.stream().filter(it -> it.has("concerns") && it.right("concerns").isEmpty()).toList();
        out.printf(Locale.ROOT, "false alarms on messages without a concern: any %.3f, acute %.3f%n%n",
                share(ordinary, it -> !it.given("concerns").isEmpty()),
                share(ordinary, it -> it.understood().isAcute()));
    }

    private void print(PrintStream out, String task, String column, Predicate<Judged> tried) {
        var some = judged.stream().filter(it -> it.has(column)).filter(tried).toList();
        if (some.isEmpty()) {
            return;
        }
        var labels = new TreeSet<String>();
        some.forEach(it -> labels.addAll(it.right(task)));
        double macro = labels.stream().mapToDouble(label -> f1(some, task, label::equals)).average().orElse(0);
        out.printf(Locale.ROOT, "%-12s accuracy %.3f, micro-F1 %.3f, macro-F1 %.3f%n", task,
                share(some, it -> it.right(task).equals(it.given(task))), f1(some, task, any -> true), macro);
        labels.forEach(label -> out.printf(Locale.ROOT, "    %-20s %5d  precision %.3f  recall %.3f%n", label,
                count(some, it -> it.right(task).contains(label)), precision(some, task, label::equals),
                recall(some, task, label::equals)));
        confusions(some, task).forEach((mistake, count) -> out.printf("    %s: %d%n", mistake, count));
    }

    private static Map<String, Long> confusions(List<Judged> some, String task) {
        var all = some.stream().filter(it -> !it.right(task).equals(it.given(task))).collect(Collectors.groupingBy(
                it -> new TreeSet<>(it.right(task)) + " → " + new TreeSet<>(it.given(task)), TreeMap::new,
                Collectors.counting()));
        return all.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(COMMONEST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private static double precision(List<Judged> some, String task, Predicate<String> labels) {
        return ratio(hits(some, task, labels),
                some.stream().mapToLong(it -> it.given(task).stream().filter(labels).count()).sum());
    }

    private static double recall(List<Judged> some, String task, Predicate<String> labels) {
        return ratio(hits(some, task, labels),
                some.stream().mapToLong(it -> it.right(task).stream().filter(labels).count()).sum());
    }

    private static double f1(List<Judged> some, String task, Predicate<String> labels) {
        double precision = precision(some, task, labels);
        double recall = recall(some, task, labels);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static long hits(List<Judged> some, String task, Predicate<String> labels) {
        return some.stream()
                .mapToLong(it -> it.given(task).stream().filter(labels).filter(it.right(task)::contains).count()).sum();
    }

    private static long count(List<Judged> some, Predicate<Judged> condition) {
        return some.stream().filter(condition).count();
    }

    private static double share(List<Judged> some, Predicate<Judged> condition) {
        return ratio(count(some, condition), some.size());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

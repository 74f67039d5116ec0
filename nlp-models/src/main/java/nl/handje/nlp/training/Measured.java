package nl.handje.nlp.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.nlp.Language;
import nl.handje.nlp.model.Calibration;
import nl.handje.nlp.model.Confidences;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.LabelCard;

/** The figures of a task on messages tried. */
record Measured(Task task, List<Calibration> calibrations, List<Answer> answers) {
    private static final int COMMONEST = 12;

    /** What should have been said, what was said, whether the model was sure, and what else it would have offered. */
    record Answer(Utterance utterance, Set<String> right, Set<String> given, boolean sure, Set<String> likeliest) {
        boolean isRight() {
            return right.equals(given);
        }

        boolean isRightOrAsked() {
            return sure ? isRight() : likeliest.containsAll(right);
        }
    }

    static Measured of(Task task, List<Tried> tried) {
        var calibrations = Fit.of(task, tried);
        var confidences = new Confidences(task.exclusive(), calibrations);
        return new Measured(task, calibrations,
                tried.stream().map(it -> answer(task, it, confidences.of(it.scores()))).toList());
    }

    private static Answer answer(Task task, Tried tried, double[] confidences) {
        var right = task.label().apply(tried.utterance());
        if (task.exclusive()) {
            int best = IntStream.range(0, confidences.length).reduce((a, b) -> confidences[a] >= confidences[b] ? a : b)
                    .orElseThrow();
            var label = task.labels().get(best);
            return new Answer(tried.utterance(), right, Set.of(label), confidences[best] >= task.operatingPoint(label),
                    likeliest(task, confidences));
        }
        var given = new HashSet<String>();
        for (int i = 0; i < confidences.length; i++) {
            if (confidences[i] >= task.operatingPoint(task.labels().get(i))) {
                given.add(task.labels().get(i));
            }
        }
        return new Answer(tried.utterance(), right, given, !given.isEmpty(), likeliest(task, confidences));
    }

    private static Set<String> likeliest(Task task, double[] confidences) {
        return IntStream.range(0, confidences.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> confidences[i]).reversed()).limit(Figures.OFFERED)
                .map(task.labels()::get).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Figures> figures() {
        var figures = new LinkedHashMap<String, Figures>();
        figures.put("all", figures(answers));
        for (var language : Language.values()) {
            figures.put(language.tag(), figures(in(language)));
        }
        return figures;
    }

    private List<Answer> in(Language language) {
        return answers.stream().filter(it -> it.utterance().language() == language).toList();
    }

    private Figures figures(List<Answer> some) {
        var sure = some.stream().filter(Answer::sure).toList();
        return new Figures(some.size(), share(some, Answer::isRight), f1(some, Optional.empty()),
                rounded(task.labels().stream().mapToDouble(label -> f1(some, Optional.of(label))).average().orElse(0)),
                share(some, Answer::sure), share(sure, Answer::isRight), share(some, Answer::isRightOrAsked));
    }

    private static double share(List<Answer> some, Predicate<Answer> condition) {
        return some.isEmpty() ? 0 : rounded((double) some.stream().filter(condition).count() / some.size());
    }

    private static double f1(List<Answer> some, Optional<String> label) {
        double precision = precision(some, label);
        double recall = recall(some, label);
        return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
    }

    private static double precision(List<Answer> some, Optional<String> label) {
        return ratio(hits(some, label), some.stream().mapToLong(it -> count(it.given(), label)).sum());
    }

    private static double recall(List<Answer> some, Optional<String> label) {
        return ratio(hits(some, label), some.stream().mapToLong(it -> count(it.right(), label)).sum());
    }

    private static long hits(List<Answer> some, Optional<String> label) {
        return some.stream().mapToLong(it -> it.given().stream().filter(it.right()::contains)
                .filter(given -> label.map(given::equals).orElse(true)).count()).sum();
    }

    private static long count(Set<String> labels, Optional<String> label) {
        return label.map(one -> labels.contains(one) ? 1L : 0L).orElse((long) labels.size());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    Map<String, LabelCard> labels() {
        var cards = new LinkedHashMap<String, LabelCard>();
        for (int i = 0; i < task.labels().size(); i++) {
            var label = Optional.of(task.labels().get(i));
            cards.put(label.get(), new LabelCard(
                    (int) answers.stream().mapToLong(it -> count(it.right(), label)).sum(), precision(answers, label),
                    recall(answers, label), f1(answers, label), rounded(task.operatingPoint(label.get())),
                    calibrations.get(i)));
        }
        return cards;
    }

    List<String> confusions() {
        return answers.stream().filter(it -> !it.isRight())
                .collect(Collectors.groupingBy(it -> joined(it.right()) + " → " + joined(it.given()), TreeMap::new,
                        Collectors.counting()))
                .entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(COMMONEST)
                .map(it -> it.getKey() + ": " + it.getValue()).toList();
    }

    private static String joined(Set<String> labels) {
        return labels.isEmpty()
                ? "none"
                : Arrays.stream(labels.toArray(String[]::new)).sorted()
                        .collect(Collectors.joining("+"));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}

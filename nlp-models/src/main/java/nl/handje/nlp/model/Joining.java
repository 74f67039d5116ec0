package nl.handje.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Makes one OpenNLP model out of those of several tasks. An outcome is named by its task and its label:
 * {@code act:ASK}.
 */
public final class Joining {
    /** To each unit of weight. */
    private static final double STEPS = 4096;

    private Joining() {
    }

    /** One model out of those of the tasks, by the names of the tasks; it has {@link Scores#NONE} once. */
    public static GISModel of(Vocabulary vocabulary, Map<String, MaxentModel> byTask) {
        var sorted = new TreeMap<>(byTask);
        var outcomes = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        sorted.forEach((task, model) -> {
            parts.add(new Part(contexts((GISModel) model), outcomes.size()));
            labels(model).forEach(label -> outcomes.add(outcome(task, label)));
        });
        outcomes.add(Scores.NONE);
        return model(vocabulary, outcomes, parts);
    }

    /** The weights of one model; its first outcome has a number in the joint one. */
    private record Part(Map<String, Context> contexts, int first) {
        IntStream outcomesOf(String feature) {
            var context = contexts.get(feature);
            return context == null ? IntStream.empty() : Arrays.stream(context.getOutcomes()).map(it -> it + first);
        }

        IntStream positionsOf(String feature) {
            var context = contexts.get(feature);
            return context == null ? IntStream.empty() : IntStream.range(0, context.getOutcomes().length);
        }
    }

    @SuppressWarnings("unchecked") // as OpenNLP documents its data structures
    static Map<String, Context> contexts(GISModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static List<String> labels(MaxentModel model) {
        return IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome)
                .filter(label -> !label.equals(Scores.NONE)).toList();
    }

    private static GISModel model(Vocabulary vocabulary, List<String> outcomes, List<Part> parts) {
        var known = new ArrayList<String>();
        var contexts = new ArrayList<Context>();
        vocabulary.features().forEach(feature -> {
            var weighed = parts.stream().flatMapToInt(part -> part.outcomesOf(feature)).toArray();
            if (weighed.length > 0) {
                known.add(feature);
                contexts.add(new Context(weighed,
                        parts.stream().flatMapToDouble(part -> part.positionsOf(feature)
                                .mapToDouble(i -> rounded(part, feature, i))).toArray()));
            }
        });
        return new GISModel(contexts.toArray(Context[]::new), known.toArray(String[]::new),
                outcomes.toArray(String[]::new));
    }

    /** Finer steps tell nothing more, and do not pack. */
    private static double rounded(Part part, String feature, int position) {
        return Math.rint(Objects.requireNonNull(part.contexts().get(feature)).getParameters()[position] * STEPS)
                / STEPS;
    }

    static String outcome(String task, String label) {
        return task + ":" + label;
    }
}

package nl.handje.nlp.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.nlp.model.Scores;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * An OpenNLP trainer that solves one linear problem per label with LIBLINEAR, label against rest, and gives an ordinary
 * OpenNLP model. A message may have several labels, written {@code A+B}, or none, written {@code NONE}.
 */
public final class LiblinearTrainer extends AbstractEventTrainer {
    /** How dear mistakes are. */
    public static final String COST = "Cost";
    /** How much dearer it is to miss a label than to give it wrongly. */
    public static final String POSITIVE_WEIGHT = "PositiveWeight";
    /** Weights below this are left out. */
    public static final String PRUNE = "Prune";

    private static final double PRECISION = 0.3;

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer messages) {
        return model(messages.getPredLabels(), weights(messages));
    }

    /** The weights alone, for who tries them at once; those that are left out of a model are nought. */
    Weights weights(DataIndexer messages) {
        Linear.disableDebugOutput();
        var labels = labels(messages);
        var x = messages instanceof Messages ready ? ready.features() : features(messages);
        int size = messages.getPredLabels().length;
        return new Weights(labels, labels.parallelStream().map(label -> solve(x, belongs(messages, label), size))
                .toList());
    }

    private double cost() {
        return trainingParameters.getDoubleParameter(COST, 1);
    }

    private double positiveWeight() {
        return trainingParameters.getDoubleParameter(POSITIVE_WEIGHT, 1);
    }

    private double pruned(double weight) {
        return Math.abs(weight) > trainingParameters.getDoubleParameter(PRUNE, 0) ? weight : 0;
    }

    private static List<String> labels(DataIndexer messages) {
        return Arrays.stream(messages.getOutcomeLabels()).flatMap(LiblinearTrainer::split)
                .filter(label -> !label.equals(Scores.NONE)).distinct().sorted().toList();
    }

    private static Stream<String> split(String outcome) {
        return Arrays.stream(outcome.split("\\+"));
    }

    private static Feature[][] features(DataIndexer messages) {
        var contexts = messages.getContexts();
        var values = messages.getValues();
        return IntStream.range(0, contexts.length)
                .mapToObj(message -> IntStream.range(0, contexts[message].length)
                        .mapToObj(i -> new FeatureNode(contexts[message][i] + 1, values[message][i]))
                        .sorted(Comparator.comparingInt(FeatureNode::getIndex)).toArray(Feature[]::new))
                .toArray(Feature[][]::new);
    }

    private static double[] belongs(DataIndexer messages, String label) {
        var outcomes = messages.getOutcomeLabels();
        return Arrays.stream(messages.getOutcomeList())
                .mapToDouble(outcome -> split(outcomes[outcome]).anyMatch(label::equals) ? 1 : -1).toArray();
    }

    private double[] solve(Feature[][] x, double[] y, int features) {
        var problem = new Problem();
        problem.l = x.length;
        problem.n = features;
        problem.x = x;
        problem.y = y;
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost(),
                PRECISION);
        parameter.setRandom(new Random(1));
        parameter.setWeights(new double[]{positiveWeight(), 1},
                new int[]{1, -1});
        var solved = Linear.train(problem, parameter);
        int sign = solved.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(solved.getFeatureWeights()).limit(features).map(weight -> sign * pruned(weight)).toArray();
    }

    private static MaxentModel model(String[] features, Weights weights) {
        var labels = weights.labels();
        var known = new ArrayList<String>();
        var contexts = new ArrayList<Context>();
        for (int feature = 0; feature < features.length; feature++) {
            int at = feature;
            var kept = IntStream.range(0, labels.size()).filter(i -> weights.byLabel().get(i)[at] != 0).toArray();
            if (kept.length > 0) {
                known.add(features[feature]);
                contexts.add(new Context(kept,
                        Arrays.stream(kept).mapToDouble(i -> weights.byLabel().get(i)[at]).toArray()));
            }
        }
        var outcomes = new ArrayList<>(labels);
        outcomes.add(Scores.NONE);
        return new GISModel(contexts.toArray(Context[]::new), known.toArray(String[]::new),
                outcomes.toArray(String[]::new));
    }
}

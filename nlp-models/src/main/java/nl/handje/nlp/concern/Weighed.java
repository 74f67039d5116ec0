package nl.handje.nlp.concern;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Severity;

/**
 * How much speaks for each concern of a message, in log-odds: what the model says and what the rules say. Whether
 * somebody is in danger at all is weighed by a model of its own, which hears it sooner than what the danger is; the
 * likeliest acute concern lies between the two.
 */
final class Weighed {
    private final Map<Concern, Double> odds = new EnumMap<>(Concern.class);

    Weighed(List<Prediction<Concern>> concerns, double acute, Map<Concern, Rules.Evidence> evidences) {
        concerns.forEach(it -> odds.put(it.value(), odds(it.confidence()) + weight(it.value(), evidences)));
        concerns.stream().map(Prediction::value).filter(Weighed::isAcute)
                .max(Comparator.comparingDouble(this::of)).ifPresent(likeliest -> odds.merge(likeliest,
                        odds(acute) + ofAnyAcute(evidences), (own, any) -> (own + any) / 2));
    }

    private static boolean isAcute(Concern concern) {
        return concern.severity() == Severity.ACUTE;
    }

    private static double weight(Concern concern, Map<Concern, Rules.Evidence> evidences) {
        return evidences.getOrDefault(concern, Rules.Evidence.NONE).weight();
    }

    /** The strongest of what speaks for an acute concern, else of what speaks against one. */
    private static double ofAnyAcute(Map<Concern, Rules.Evidence> evidences) {
        var weights = evidences.entrySet().stream().filter(it -> isAcute(it.getKey()))
                .mapToDouble(it -> it.getValue().weight()).summaryStatistics();
        if (weights.getCount() == 0) {
            return 0;
        }
        return weights.getMax() > 0 ? weights.getMax() : weights.getMin();
    }

    private static double odds(double confidence) {
        return StrictMath.log(confidence / (1 - confidence));
    }

    double of(Concern concern) {
        return odds.getOrDefault(concern, Double.NEGATIVE_INFINITY);
    }

    /** Whether it is not acute itself, while something likelier is, and at least so likely. */
    boolean isBesideAcute(Concern concern, double clearly) {
        return !isAcute(concern) && odds.keySet().stream().filter(Weighed::isAcute)
                .anyMatch(acute -> confidence(acute) >= clearly && of(acute) > of(concern));
    }

    double confidence(Concern concern) {
        return 1 / (1 + StrictMath.exp(-of(concern)));
    }
}

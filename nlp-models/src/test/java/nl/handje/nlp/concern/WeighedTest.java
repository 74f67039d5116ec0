package nl.handje.nlp.concern;

import static nl.handje.nlp.Concern.ABUSE;
import static nl.handje.nlp.Concern.FRAUD;
import static nl.handje.nlp.Concern.SUICIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Prediction;
import org.junit.jupiter.api.Test;

/** What the models and the rules say together. */
class WeighedTest {
    private static final double CLOSE = 1e-9;

    private static Prediction<Concern> likely(Concern concern, double confidence) {
        return new Prediction<>(concern, confidence);
    }

    private static Weighed weighed(double acute, Map<Concern, Double> rules) {
        var evidences = new EnumMap<Concern, Rules.Evidence>(Concern.class);
        rules.forEach((concern, weight) -> evidences.put(concern, new Rules.Evidence(weight, Optional.empty())));
        return new Weighed(List.of(likely(SUICIDE, 0.1), likely(ABUSE, 0.05), likely(FRAUD, 0.3)), acute, evidences);
    }

    @Test
    void that_somebody_is_in_danger_speaks_for_the_likeliest_danger_only() {
        var weighed = weighed(0.9, Map.of());
        assertThat(weighed.confidence(SUICIDE)).isCloseTo(0.5, within(CLOSE));
        assertThat(weighed.confidence(ABUSE)).isCloseTo(0.05, within(CLOSE));
        assertThat(weighed.confidence(FRAUD)).isCloseTo(0.3, within(CLOSE));
    }

    @Test
    void that_nobody_is_in_danger_speaks_against_it() {
        assertThat(weighed(0.01, Map.of()).confidence(SUICIDE)).isLessThan(0.04);
    }

    @Test
    void what_a_rule_says_is_added() {
        var weighed = weighed(0.9, Map.of(ABUSE, 3.0, FRAUD, -2.0));
        assertThat(weighed.of(ABUSE)).isCloseTo((Math.log(1 / 19.0) + 3 + Math.log(9) + 3) / 2, within(CLOSE));
        assertThat(weighed.confidence(SUICIDE)).isCloseTo(0.1, within(CLOSE));
        assertThat(weighed.of(FRAUD)).isCloseTo(Math.log(3 / 7.0) - 2, within(CLOSE));
    }

    @Test
    void what_speaks_against_any_danger_speaks_against_the_likeliest() {
        assertThat(weighed(0.9, Map.of(SUICIDE, -0.5)).of(SUICIDE)).isCloseTo(-0.5, within(CLOSE));
    }

    @Test
    void what_is_less_likely_than_a_clear_danger_is_beside_it() {
        var clear = weighed(0.99, Map.of(SUICIDE, 3.0));
        assertThat(clear.isBesideAcute(FRAUD, 0.8)).isTrue();
        assertThat(clear.isBesideAcute(ABUSE, 0.8)).isFalse();
        assertThat(weighed(0.9, Map.of()).isBesideAcute(FRAUD, 0.8)).isFalse();
    }

    @Test
    void what_is_likelier_than_a_clear_danger_is_not_beside_it() {
        assertThat(weighed(0.99, Map.of(SUICIDE, 3.0, FRAUD, 9.0)).isBesideAcute(FRAUD, 0.8)).isFalse();
    }
}

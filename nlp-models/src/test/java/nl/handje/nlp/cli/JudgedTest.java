package nl.handje.nlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a message counts as understood, or asked about rightly. */
class JudgedTest {
    private static Judged judged(String act, boolean sure) {
        var acts = List.of(new Prediction<>(Act.ASK, 0.4), new Prediction<>(Act.OFFER, 0.3),
                new Prediction<>(Act.DONE, 0.2), new Prediction<>(Act.DENY, 0.1));
        return new Judged(Map.of("act", act), new Understood("", new Prediction<>(Language.NL, 1), acts, sure,
                List.of(), List.of(), Beneficiary.SELF, List.of(), List.of(), Urgency.NORMAL, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"ASK, true, true", "ASK, false, true", "DONE, false, true", "DONE, true, false", "DENY, false, false"})
    void the_right_act_was_taken_or_stood_among_three_to_choose_from(String act, boolean sure, boolean right) {
        assertThat(judged(act, sure).isRightOrAsked()).isEqualTo(right);
    }
}

package nl.handje.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {
    private final Elsewhere elsewhere = new Elsewhere(new Phrasebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mijn zus reageert al dagen niet | OUT_OF_REACH",
            "de buurvrouw doet niet open, ik maak me zorgen | OUT_OF_REACH",
            "ik krijg mijn vader sinds gisteren niet te pakken | OUT_OF_REACH",
            "I can't get hold of my mum since last night | OUT_OF_REACH",
            "the neighbour's curtains are still closed and she won't open the door, I'm worried | OUT_OF_REACH",
            "mijn vader neemt niet op, straks is hij gevallen | EMERGENCY_ELSEWHERE",
            "annie fell and nobody has seen her since | EMERGENCY_ELSEWHERE",
            "mijn moeder belt dat ze gevallen is, ik ben op mijn werk | EMERGENCY_ELSEWHERE",
            "my dad has had a fall and I am hours away | EMERGENCY_ELSEWHERE",
            "hij nam afscheid van iedereen en nu neemt hij niet op | SUICIDE_ELSEWHERE",
            "my sister said she is done with everything and she won't pick up | SUICIDE_ELSEWHERE"})
    void somebody_has_to_go_there(String words, Danger danger) {
        assertThat(elsewhere.in(said(words), Optional.empty())).contains(danger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kees neemt niet op, hij zou om 10 uur komen", "de huisarts neemt de telefoon niet op",
            "mijn hond is weggelopen, hij is al sinds gisteren weg", "my dog ran off yesterday and my son is upset",
            "mijn moeder haar tablet reageert al dagen niet", "the helper is not answering my messages since yesterday",
            "mijn zoon neemt niet op", "ik ben gevallen en neem de telefoon niet op", "ik ben bang voor honden"})
    void nobody_is_missed(String words) {
        assertThat(elsewhere.in(said(words), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ik kan er niet heen | SUICIDE_OF_ANOTHER | SUICIDE_ELSEWHERE",
            "i dont live there | EMERGENCY_OF_ANOTHER | EMERGENCY_ELSEWHERE",
            "ze neemt nog steeds niet op | SUICIDE_ELSEWHERE | SUICIDE_ELSEWHERE",
            "she is still not answering | EMERGENCY_ELSEWHERE | EMERGENCY_ELSEWHERE"})
    void what_is_known_of_them_is_not_forgotten(String words, Danger before, Danger danger) {
        assertThat(elsewhere.in(said(words), Optional.of(before))).contains(danger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn dochter neemt niet op en ik ben zo bang", "my daughter won't pick up all day"})
    void who_is_in_danger_and_reaches_nobody_stays_who_is_in_danger(String words) {
        assertThat(elsewhere.in(said(words), Optional.of(Danger.SUICIDE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ze reageert niet meer | SUICIDE_OF_ANOTHER", "no answer | SUICIDE_ELSEWHERE",
            "hij reageert niet | SUICIDE"})
    void after_a_goodbye_no_answer_is_the_danger_that_goes_on(String words, Danger before) {
        assertThat(elsewhere.in(said(words), Optional.of(before))).contains(Danger.SUICIDE_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help mijn man is gevallen en hij reageert niet",
            "help my husband fell and he does not respond"})
    void who_does_not_respond_may_lie_beside_the_writer(String words) {
        assertThat(elsewhere.in(said(words), Optional.empty())).isEmpty();
        assertThat(elsewhere.in(said(words), Optional.of(Danger.EMERGENCY))).isEmpty();
        assertThat(elsewhere.in(said(words), Optional.of(Danger.EMERGENCY_OF_ANOTHER))).isEmpty();
    }

    private static Understood said(String words) {
        return new Understood(words, new Prediction<>(Language.NL, 1), List.of(new Prediction<>(Act.OTHER, 1)), true,
                List.of(), List.of(), Beneficiary.SELF, List.of(), List.of(), Urgency.NORMAL, List.of());
    }
}

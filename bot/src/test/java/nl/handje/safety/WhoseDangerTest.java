package nl.handje.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseDangerTest {
    private final WhoseDanger whose = new WhoseDanger(new Phrasebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SUICIDE | mijn zoon zegt dat hij een eind aan zijn leven wil maken | SUICIDE_OF_ANOTHER",
            "SUICIDE | my daughter says she wants to die | SUICIDE_OF_ANOTHER",
            "SUICIDE | mijn man is dood en het leven heeft geen zin meer | SUICIDE",
            "SUICIDE | sinds mijn man dood is wil ik ook niet meer | SUICIDE",
            "SUICIDE | my son says I am a burden, I want to end it | SUICIDE",
            "MEDICAL_EMERGENCY | mijn buurvrouw ligt op de grond | EMERGENCY_OF_ANOTHER",
            "MEDICAL_EMERGENCY | I see my neighbour lying on the floor | EMERGENCY_OF_ANOTHER",
            "MEDICAL_EMERGENCY | mijn zus is weg en ik ben gevallen | EMERGENCY",
            "ABUSE | de buurman slaat zijn vrouw | ABUSE_OF_ANOTHER",
            "ABUSE | the man next door hits his wife | ABUSE_OF_ANOTHER",
            "ABUSE | mijn zoon slaat mij als ik geen geld geef | ABUSE",
            "ABUSE | ik ben 9 en mijn vader slaat mij | CHILD_WRITES",
            "CHILD_SAFETY | I am 11 and a man wants pictures | CHILD_WRITES",
            "CHILD_SAFETY | ik zoek een meisje van tien dat bij mij komt spelen | SEEKS_CHILD",
            "CHILD_SAFETY | I am looking for a girl of about ten, no parents | SEEKS_CHILD",
            "CHILD_SAFETY | mijn oom wil steeds alleen zijn met mijn dochtertje | CHILD"})
    void it_is_the_writers_own_unless_it_clearly_is_anothers(Concern concern, String words, Danger danger) {
        assertThat(whose.of(concern, said(words), Optional.empty())).isEqualTo(danger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"my son says he wants to end his life | SUICIDE_OF_ANOTHER",
            "mijn dochter zegt dat ze niet meer wil leven | SUICIDE_OF_ANOTHER",
            "mijn hoofd zegt dat het beter ophoudt | SUICIDE", "my head says it is better to end it | SUICIDE"})
    void somebody_else_has_to_be_named_where_it_is_not_said_for_whom_help_is_wanted(String words, Danger danger) {
        assertThat(whose.of(Concern.SUICIDE, said(words, Beneficiary.SELF), Optional.empty())).isEqualTo(danger);
    }

    @ParameterizedTest
    @CsvSource({"CHILD_WRITES", "SEEKS_CHILD", "CHILD"})
    void what_was_said_of_a_child_is_not_answered_as_trouble_between_adults(Danger before) {
        assertThat(whose.of(Concern.ABUSE, said("ik durf het niet te zeggen"), Optional.of(before))).isEqualTo(before);
    }

    /** As the models say it of words about somebody else. */
    private static Understood said(String words) {
        return said(words, Beneficiary.OTHER);
    }

    private static Understood said(String words, Beneficiary beneficiary) {
        return new Understood(words, new Prediction<>(Language.NL, 1), List.of(new Prediction<>(Act.OTHER, 1)), true,
                List.of(), List.of(), beneficiary, List.of(), List.of(), Urgency.NORMAL, List.of());
    }
}

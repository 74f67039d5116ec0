package nl.handje.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.talk.KeptConversations;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private static final Phrasebook PHRASES = new Phrasebook();
    private static final ResidentId WRITER = new ResidentId(UUID.randomUUID());

    private final ReviewQueue queue = mock();
    private final FirstAnswer firstAnswer = mock();
    private final KeptConversations talks = mock();
    private final Residents residents = mock();
    private final Safety safety = new Safety(queue, firstAnswer, new WhoseDanger(PHRASES), residents, talks,
            PHRASES, new MovableClock());
    private final WorryingWords worryingWords = new WorryingWords(queue, residents);
    private final Person person = new Person(1, "Anna", Language.NL, Answers.none());

    @BeforeEach
    void somebody_is_known() {
        Resident writer = mock();
        when(writer.id()).thenReturn(WRITER);
        when(residents.findByChat(anyLong())).thenReturn(Optional.of(writer));
        when(firstAnswer.to(any(), anyInt())).thenReturn(Say.phrase("safety.suicide", "113", "0800-0113", "112"));
        when(talks.alarm(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    void clear_danger_is_answered_at_once_and_a_human_sees_it() {
        assertThat(safety.intercept(person, said(Concern.SUICIDE, 0.5), false)).isPresent();
        verify(queue).raise(eq(WRITER), any(), any(), contains("113"));
    }

    @Test
    void what_may_be_danger_is_seen_by_a_human_and_the_talk_goes_on() {
        var sigh = said(Concern.SUICIDE, 0.49);
        assertThat(safety.intercept(person, sigh, false)).isEmpty();
        verify(queue, never()).raise(any(), any(), any(), any());
        assertThat(worryingWords.intercept(person, sigh, false)).isEmpty();
        verify(queue).raise(WRITER, sigh, sigh.concerns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"het is voor mezelf", "it is for myself", "I want to stop this", "het is de laatste keer"})
    void a_short_answer_in_an_open_talk_is_no_cry(String answer) {
        assertThat(safety.intercept(person, said(answer, Concern.SUICIDE, 0.98, answer), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i dont need it anymore", "I don't need it any more, thanks", "ik heb het niet meer nodig"})
    void what_is_not_needed_any_more_is_no_cry_at_any_time(String words) {
        assertThat(safety.intercept(person, said(words, Concern.SUICIDE, 0.7, words), false)).isEmpty();
    }

    @Test
    void a_few_words_in_an_open_talk_are_a_cry_when_it_is_all_but_certain() {
        var words = "ik wil niet meer";
        assertThat(safety.intercept(person, said(words, Concern.SUICIDE, 0.87, words), true)).isEmpty();
        assertThat(safety.intercept(person, said(words, Concern.SUICIDE, 0.96, words), true)).isPresent();
        assertThat(safety.intercept(person, said(words, Concern.SUICIDE, 0.87, words), false)).isPresent();
    }

    @Test
    void what_a_rule_knows_is_a_cry_in_an_open_talk_too() {
        assertThat(safety.intercept(person, said("ik ben liever dood", Concern.SUICIDE, 0.6, "liever dood"), true))
                .isPresent();
    }

    @Test
    void personal_details_alone_are_nobodys_concern() {
        var number = said(Concern.PERSONAL_DATA, 0.99);
        assertThat(safety.intercept(person, number, false)).isEmpty();
        assertThat(worryingWords.intercept(person, number, false)).isEmpty();
        verify(queue, never()).raise(any(), any(), any());
    }

    private static Understood said(Concern concern, double confidence) {
        return said("zo gaat het maar door", concern, confidence, "zo gaat");
    }

    private static Understood said(String words, Concern concern, double confidence, String passage) {
        return new Understood(words, new Prediction<>(Language.NL, 1),
                List.of(new Prediction<>(Act.OTHER, 1)), true, List.of(), List.of(), Beneficiary.SELF, List.of(),
                List.of(), Urgency.NORMAL, List.of(new Finding(concern, confidence, passage, "reden")));
    }
}

package nl.handje.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
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
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafetyTest {
    private static final ResidentId WRITER = new ResidentId(UUID.randomUUID());

    private final ReviewQueue queue = mock();
    private final FirstAnswer firstAnswer = mock();
    private final Residents residents = mock();
    private final Safety safety = new Safety(queue, firstAnswer, residents, new MovableClock());
    private final WorryingWords worryingWords = new WorryingWords(queue, residents);
    private final Person person = new Person(1, "Anna", Language.NL, Answers.none());

    @BeforeEach
    void somebody_is_known() {
        Resident writer = mock();
        when(writer.id()).thenReturn(WRITER);
        when(residents.findByChat(anyLong())).thenReturn(Optional.of(writer));
        when(firstAnswer.to(any())).thenReturn((language, phrasebook) -> "Bel 113");
    }

    @Test
    void clear_danger_is_answered_at_once_and_a_human_sees_it() {
        assertThat(safety.intercept(person, said(Concern.SUICIDE, 0.5), false)).isPresent();
        verify(queue).raise(eq(WRITER), any(), any());
    }

    @Test
    void what_may_be_danger_is_seen_by_a_human_and_the_talk_goes_on() {
        var sigh = said(Concern.SUICIDE, 0.49);
        assertThat(safety.intercept(person, sigh, false)).isEmpty();
        verify(queue, never()).raise(any(), any(), any());
        assertThat(worryingWords.intercept(person, sigh, false)).isEmpty();
        verify(queue).raise(WRITER, sigh, sigh.concerns());
    }

    @Test
    void personal_details_alone_are_nobodys_concern() {
        var number = said(Concern.PERSONAL_DATA, 0.99);
        assertThat(safety.intercept(person, number, false)).isEmpty();
        assertThat(worryingWords.intercept(person, number, false)).isEmpty();
        verify(queue, never()).raise(any(), any(), any());
    }

    private static Understood said(Concern concern, double confidence) {
        return new Understood("zo gaat het maar door", new Prediction<>(Language.NL, 1),
                List.of(new Prediction<>(Act.OTHER, 1)), true, List.of(), List.of(), Beneficiary.SELF, List.of(),
                List.of(), Urgency.NORMAL, List.of(new Finding(concern, confidence, "zo gaat", "reden")));
    }
}

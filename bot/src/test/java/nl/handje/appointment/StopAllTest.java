package nl.handje.appointment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Urgency;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StopAllTest {
    private final HelpRequests requests = mock();
    private final HelperSearch search = mock();
    private final Offers offers = mock();
    private final Appointments appointments = mock();
    private final Residents residents = mock();
    private final ReviewQueue queue = mock();
    private final StopAll stopAll = new StopAll(requests, search, offers, appointments, residents, queue,
            event -> {
            });
    private final HelpRequest request = mock();
    private final Offer offer = mock();
    private final Person person = new Person(1, "Anna", Language.NL, Answers.none());

    @BeforeEach
    void somebody_asks_and_offers() {
        Resident resident = mock();
        when(residents.findByChat(anyLong())).thenReturn(Optional.of(resident));
        when(requests.findByAskerAndStateInOrderByAskedAt(any(), any())).thenReturn(List.of(request));
        when(offers.findByHelperAndStateOrderByOfferedAt(any(), any())).thenReturn(List.of(offer));
    }

    @Test
    void a_clear_stop_ends_asks_and_offers() {
        stopAll.respond(person, Act.MY_DATA, said(true));
        verify(request).withdraw();
        verify(search).callOff(request);
        verify(offer).stop();
    }

    @Test
    void no_ask_is_lost_over_a_stop_that_is_only_guessed() {
        stopAll.respond(person, Act.MY_DATA, said(false));
        verify(request, never()).withdraw();
        verify(search, never()).callOff(any());
        verify(offer, never()).stop();
    }

    private static Understood said(boolean sure) {
        return new Understood("ik wil stoppen", new Prediction<>(Language.NL, 1),
                List.of(new Prediction<>(Act.MY_DATA, 0.6)), sure, List.of(), List.of(), Beneficiary.SELF, List.of(),
                List.of(), Urgency.NORMAL, List.of());
    }
}

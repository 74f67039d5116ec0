package nl.handje.appointment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.nlp.Language;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class StopAllTest {
    private final HelpRequests requests = mock();
    private final HelperSearch search = mock();
    private final Offers offers = mock();
    private final Appointments appointments = mock();
    private final Residents residents = mock();
    private final ApplicationEventPublisher events = mock();
    private final StopAll stopAll = new StopAll(requests, search, offers, appointments, residents,
            events);
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
    void a_stop_ends_asks_and_offers() {
        stopAll.stop(person);
        verify(request).withdraw();
        verify(search).callOff(request);
        verify(offer).stop();
    }
}

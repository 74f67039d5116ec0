package nl.handje.appointment;

import java.util.ArrayList;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.offer.HelperStopped;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.privacy.StopEverything;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * "Stop": whoever says so is asked nothing and nothing is sought for them from that moment; what was agreed with a
 * neighbour stays until they call it off.
 */
@Component
class StopAll implements Action, StopEverything {
    private static final Option ERASE_BUTTON = Option.of("my-data.erase-button", "my-data:erase");

    private final HelpRequests requests;
    private final HelperSearch search;
    private final Offers offers;
    private final Appointments appointments;
    private final Residents residents;
    private final ApplicationEventPublisher events;

    StopAll(HelpRequests requests, HelperSearch search, Offers offers, Appointments appointments,
            Residents residents, ApplicationEventPublisher events) {
        this.requests = requests;
        this.search = search;
        this.offers = offers;
        this.appointments = appointments;
        this.residents = residents;
        this.events = events;
    }

    @Override
    public String verb() {
        return "stop-all";
    }

    @Override
    public List<Say> act(Person person, String id) {
        return stop(person);
    }

    @Override
    public List<Say> stop(Person person) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        requests.findByAskerAndStateInOrderByAskedAt(resident.id(),
                HelpRequest.RUNNING).forEach(request -> {
                    request.withdraw();
                    search.callOff(request);
                });
        offers.findByHelperAndStateOrderByOfferedAt(resident.id(), Offer.State.ACTIVE).forEach(Offer::stop);
        events.publishEvent(new HelperStopped(resident.id()));
        var said = new ArrayList<Say>();
        said.add(Say.phrase("my-data.stopped").with(ERASE_BUTTON));
        if (!appointments.upcoming(resident.id()).isEmpty()) {
            said.add(Say.phrase("my-data.appointments-stay"));
        }
        return said;
    }
}

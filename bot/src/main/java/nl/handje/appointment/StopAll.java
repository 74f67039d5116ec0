package nl.handje.appointment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.request.HelperSearch;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.offer.HelperStopped;
import nl.handje.offer.Offer;
import nl.handje.offer.Offers;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.ErasureAsked;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * "Stop", and "delete my data". Whoever says stop is asked nothing and nothing is sought for them from that moment;
 * what was agreed with a neighbour stays until they call it off. Data are erased by a human, who hears it at once.
 */
@Component
class StopAll implements Action, Responder {
    private static final Pattern STOP = Pattern.compile("\\b(stop|stoppen|stoppe|unsubscribe|afmelden)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Option STOP_BUTTON = Option.of("my-data.stop-button", "stop-all:now");
    private static final Option ERASE_BUTTON = Option.of("my-data.erase-button", "my-data:erase");

    /** What it does is of another feature, as with every button. */
    private static final Option LEARNING_BUTTON = Option.of("learning.show-button", "learn:show");

    private final HelpRequests requests;
    private final HelperSearch search;
    private final Offers offers;
    private final Appointments appointments;
    private final Residents residents;
    private final ReviewQueue queue;
    private final ApplicationEventPublisher events;

    StopAll(HelpRequests requests, HelperSearch search, Offers offers, Appointments appointments, Residents residents,
            ReviewQueue queue, ApplicationEventPublisher events) {
        this.requests = requests;
        this.search = search;
        this.offers = offers;
        this.appointments = appointments;
        this.residents = residents;
        this.queue = queue;
        this.events = events;
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.MY_DATA);
    }

    @Override
    public List<Say> respond(Person person, Act act, Understood understood) {
        // A stop that is only guessed is asked back: no ask is lost over it.
        return understood.sureOfAct() && STOP.matcher(understood.text()).find()
                ? stop(resident(person))
                : List.of(Say.phrase("my-data.choose").with(STOP_BUTTON, ERASE_BUTTON, LEARNING_BUTTON));
    }

    @Override
    public String verb() {
        return "stop-all";
    }

    @Override
    public List<Say> act(Person person, String id) {
        return stop(resident(person));
    }

    private List<Say> stop(Resident resident) {
        requests.findByAskerAndStateInOrderByAskedAt(resident.id(),
                EnumSet.of(HelpRequest.State.SEARCHING, HelpRequest.State.PROPOSED)).forEach(request -> {
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

    @Bean
    Action eraseMyData() {
        return new Action() {
            @Override
            public String verb() {
                return "my-data";
            }

            @Override
            public List<Say> act(Person person, String id) {
                var resident = resident(person).id();
                queue.askForPerson(resident, Source.PERSON, "my-data.for-coordinator", person.name());
                events.publishEvent(new ErasureAsked(resident));
                return List.of(Say.phrase("my-data.erase-asked"));
            }
        };
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}

package nl.handje.running;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Person;
import nl.handje.nlp.Category;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** What somebody is waiting for while neighbours are asked. */
@Component
class RunningRequest {
    private static final Set<Category> COMPANY = EnumSet.of(Category.COMPANY, Category.PHONE_CONTACT, Category.WALK,
            Category.ACTIVITY);

    private static final Set<HelpRequest.State> OPEN = EnumSet.of(HelpRequest.State.SEARCHING,
            HelpRequest.State.PROPOSED, HelpRequest.State.MATCHED);

    private final Residents residents;
    private final HelpRequests requests;
    private final ComingNeighbour promised;

    RunningRequest(Residents residents, HelpRequests requests, ComingNeighbour promised) {
        this.residents = residents;
        this.requests = requests;
        this.promised = promised;
    }

    private List<HelpRequest> of(Person person) {
        return in(HelpRequest.RUNNING, person);
    }

    private List<HelpRequest> in(Set<HelpRequest.State> states, Person person) {
        return residents.findByChat(person.chat())
                .map(asker -> requests.findByAskerAndStateInOrderByAskedAt(asker.id(), states)).orElseGet(List::of);
    }

    /** All to which something can be added, also those for which somebody comes; of a series only the next time. */
    List<HelpRequest> open(Person person) {
        var open = new LinkedHashMap<Set<Category>, HelpRequest>();
        in(OPEN, person).stream().filter(request -> request.isLookedFor() || promised.isExpected(request))
                .forEach(request -> open.putIfAbsent(request.categories(), request));
        return List.copyOf(open.values());
    }

    /** The one that runs; empty when none does, or when nobody could tell which is meant. */
    Optional<HelpRequest> only(Person person) {
        return Optional.of(of(person)).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /** The one that runs, or of several the only one in which somebody is brought somewhere. */
    Optional<HelpRequest> meant(Person person, boolean ofTheWay) {
        var rides = of(person).stream().filter(it -> it.categories().contains(Category.TRANSPORT)).toList();
        return only(person).or(() -> ofTheWay && rides.size() == 1 ? rides.stream().findFirst() : Optional.empty());
    }

    boolean isCompanySought(Person person) {
        return of(person).stream().flatMap(request -> request.categories().stream()).anyMatch(COMPANY::contains);
    }
}

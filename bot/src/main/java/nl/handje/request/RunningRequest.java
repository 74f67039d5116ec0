package nl.handje.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Person;
import nl.handje.nlp.Category;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** What somebody is waiting for while neighbours are asked. */
@Component
class RunningRequest {
    private static final Set<Category> COMPANY = EnumSet.of(Category.COMPANY, Category.PHONE_CONTACT, Category.WALK,
            Category.ACTIVITY);

    private final Residents residents;
    private final HelpRequests requests;

    RunningRequest(Residents residents, HelpRequests requests) {
        this.residents = residents;
        this.requests = requests;
    }

    private List<HelpRequest> of(Person person) {
        return residents.findByChat(person.chat())
                .map(asker -> requests.findByAskerAndStateInOrderByAskedAt(asker.id(), HelpRequest.RUNNING))
                .orElseGet(List::of);
    }

    /** The one that runs; empty when none does, or when nobody could tell which is meant. */
    Optional<HelpRequest> only(Person person) {
        return Optional.of(of(person)).filter(all -> all.size() == 1).map(List::getFirst);
    }

    boolean isCompanySought(Person person) {
        return of(person).stream().flatMap(request -> request.categories().stream()).anyMatch(COMPANY::contains);
    }
}

package nl.handje.expiry;

import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.matching.Asking;
import nl.handje.matching.Coordinators;
import nl.handje.matching.Lifetime;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.Manner;
import nl.handje.request.RequestId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * "Yes, I still need it": the search goes on as far as the town wants, and is asked about again later. Where all were
 * asked, a person looks along.
 */
@Component
class StillLooking implements Action {
    private final HelpRequests requests;
    private final Residents residents;
    private final Asking asking;
    private final Lifetime lifetime;
    private final Coordinators coordinators;

    StillLooking(HelpRequests requests, Residents residents, Asking asking, Lifetime lifetime,
            Coordinators coordinators) {
        this.requests = requests;
        this.residents = residents;
        this.asking = asking;
        this.lifetime = lifetime;
        this.coordinators = coordinators;
    }

    @Override
    public String verb() {
        return "request-still";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        return RequestId.read(id).flatMap(requests::hold)
                .filter(request -> request.asker().equals(asker.id()) && request.isSearching())
                .map(request -> List.of(goOn(request)))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private Say goOn(HelpRequest request) {
        lifetime.askIn(request);
        if (asking.waitsForApproval(request) || request.manner() == Manner.COORDINATOR) {
            return Say.phrase("approval.keeps-waiting");
        }
        if (asking.furtherRound(request) > 0 || asking.waitsForNeighbours(request)) {
            return Say.phrase("still-needed.going-on");
        }
        coordinators.foundNobody(request);
        return Say.phrase("still-needed.everybody-asked");
    }
}

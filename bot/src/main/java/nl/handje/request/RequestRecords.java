package nl.handje.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.language.Tongue;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody asked. */
@Component
@Order(40)
class RequestRecords implements PersonalRecords {
    private final HelpRequests requests;

    RequestRecords(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> tables() {
        return Set.of("help_request");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("requests", theirs(resident).stream().map(RequestRecords::facts).toList()));
    }

    private List<HelpRequest> theirs(Resident resident) {
        return requests.findByAskerOrderByAskedAt(resident.id());
    }

    private static List<Fact> facts(HelpRequest request) {
        var facts = new ArrayList<>(List.of(new Fact("what", request.kept(), request.what()),
                new Fact("when", request.when().write(), request.when().spoken()),
                Fact.of("area", request.area()),
                Fact.of("for-whom", request.beneficiary()), Fact.of("state", request.state()),
                Fact.of("at", request.askedAt())));
        if (!request.languages().isEmpty()) {
            facts.add(new Fact("languages", Tongue.write(request.languages()), Tongue.any(request.languages())));
        }
        request.ownWords().ifPresent(words -> facts.add(Fact.of("words", words)));
        return facts;
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return theirs(resident).stream().map(request -> request.id().value()).toList();
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        requests.deleteAll(theirs(resident));
        requests.flush();
    }
}

package nl.handje.matching;

import java.util.Arrays;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.Manner;
import nl.handje.request.RequestId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** The asker takes another rung of the ladder: one more neighbour, all of them, or a person who looks. */
@Component
class Rungs implements Action {
    private static final String VERB = "request-ask";

    private final HelpRequests requests;
    private final Residents residents;
    private final Search search;
    private final SameNeighbour sameNeighbour;

    Rungs(HelpRequests requests, Residents residents, Search search, SameNeighbour sameNeighbour) {
        this.requests = requests;
        this.residents = residents;
        this.search = search;
        this.sameNeighbour = sameNeighbour;
    }

    static Option askNeighbours(HelpRequest request) {
        return Option.of("matching.ask-neighbours", action(request, Manner.USUAL));
    }

    /** Those who might be asked by the asker's leave were asked. */
    static List<PromptChoice> further(HelpRequest request) {
        return List.of(PromptChoice.of("matching.ask-neighbours", action(request, Manner.USUAL)),
                PromptChoice.of("matching.ask-a-person", action(request, Manner.COORDINATOR)),
                PromptChoice.of("still-needed.no", "request-withdraw:" + request.id()));
    }

    static String action(HelpRequest request, Manner manner) {
        return VERB + ":" + request.id() + "/" + manner;
    }

    @Override
    public String verb() {
        return VERB;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        var parts = id.split("/", 2);
        return RequestId.read(parts[0]).flatMap(requests::hold)
                .filter(request -> request.asker().equals(asker.id()) && request.isSearching() && parts.length > 1)
                .flatMap(request -> Arrays.stream(Manner.values()).filter(it -> it.name().equals(parts[1])).findFirst()
                        .map(manner -> List.of(asked(request, manner))))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private Say asked(HelpRequest request, Manner manner) {
        request.askInManner(manner);
        sameNeighbour.settle(request);
        return search.ask(request);
    }
}

package nl.handje.request;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;

/** A button about somebody's own request; of another's, or in another state, it is an old button. */
public record OwnRequest(String verb, Residents residents, HelpRequests requests, Predicate<HelpRequest> possible,
        BiFunction<Person, HelpRequest, List<Say>> what) implements Action {
    @Override
    public List<Say> act(Person person, String id) {
        var asker = residents.findByChat(person.chat()).orElseThrow();
        return RequestId.read(id).flatMap(requests::hold)
                .filter(request -> request.asker().equals(asker.id()) && possible.test(request))
                .map(request -> what.apply(person, request))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }
}

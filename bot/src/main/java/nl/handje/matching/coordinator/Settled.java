package nl.handje.matching.coordinator;

import java.util.Optional;
import java.util.UUID;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.review.SettledRequests;
import org.springframework.stereotype.Component;

/** What was withdrawn or done waits for no coordinator. */
@Component
class Settled implements SettledRequests {
    private final HelpRequests requests;

    Settled(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> why(UUID request) {
        return requests.findById(new RequestId(request)).map(HelpRequest::state).flatMap(state -> switch (state) {
            case WITHDRAWN -> Optional.of("settled.withdrawn");
            case DONE -> Optional.of("settled.done");
            case SEARCHING, PROPOSED, MATCHED, EXPIRED -> Optional.empty();
        });
    }
}

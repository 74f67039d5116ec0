package nl.handje.admin.request;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a request for a coordinator: it stands in the log before a word or a name leaves, and stays open for a while.
 */
@Service
@Transactional
class OpenedRequests {
    /** Long enough to choose neighbours for it. */
    static final Duration OPEN = Duration.ofMinutes(30);

    private final HelpRequests requests;
    private final Residents residents;
    private final AccessLog log;
    private final Phrasebook phrasebook;
    private final Clock clock;

    OpenedRequests(HelpRequests requests, Residents residents, AccessLog log, Phrasebook phrasebook, Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.log = log;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /**
     * Whose it is, and what they said of it.
     *
     * @param words
     *            as neighbours read them who speak the reader's language; empty when there are none beside its kind,
     *            time and place
     */
    record Opened(String asker, String words) {}

    void open(RequestId id, ModeratorId coordinator) {
        requests.findById(id)
                .ifPresent(request -> log.openedRequest(id.value(), request.asker(), coordinator));
    }

    @Transactional(readOnly = true)
    boolean isOpenFor(RequestId id, ModeratorId coordinator) {
        return log.hasOpenedRequest(id.value(), coordinator, clock.instant().minus(OPEN));
    }

    /** Only for who opened it. */
    @Transactional(readOnly = true)
    Optional<Opened> find(RequestId id, ModeratorId coordinator, Language language) {
        return requests.findById(id).filter(request -> isOpenFor(id, coordinator))
                .flatMap(request -> residents.findById(request.asker()).map(asker -> opened(request, asker, language)));
    }

    private Opened opened(HelpRequest request, Resident asker, Language language) {
        var words = request.details().map(details -> details.in(language, phrasebook)).orElse("");
        return new Opened(asker.name(), words);
    }
}

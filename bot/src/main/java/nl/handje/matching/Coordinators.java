package nl.handje.matching;

import nl.handje.request.HelpRequest;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the people of the team should take up about a request. */
@Component
class Coordinators {
    private final ReviewQueue reviewQueue;
    private final ApplicationEventPublisher events;

    Coordinators(ReviewQueue reviewQueue, ApplicationEventPublisher events) {
        this.reviewQueue = reviewQueue;
        this.events = events;
    }

    void foundNobody(HelpRequest request) {
        tell(request, "matching.nobody-for-coordinator");
        events.publishEvent(new NobodyFound(request.id(), request.asker()));
    }

    void shouldLookFirst(HelpRequest request) {
        tell(request, "matching.look-first");
    }

    void shouldApprove(HelpRequest request, int proposed) {
        reviewQueue.askForPerson(request.asker(), Source.UNANSWERED, "matching.approve-for-coordinator",
                request.what(), request.when().spoken(), request.area().spoken(), proposed);
    }

    private void tell(HelpRequest request, String phrase) {
        reviewQueue.askForPerson(request.asker(), Source.UNANSWERED, phrase, request.what(), request.when().spoken(),
                request.area().spoken());
    }
}

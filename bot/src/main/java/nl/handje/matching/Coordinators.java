package nl.handje.matching;

import nl.handje.request.HelpRequest;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReviewQueue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the people of the team should take up about a request. */
@Component
public class Coordinators {
    private final ReviewQueue reviewQueue;
    private final ApplicationEventPublisher events;

    Coordinators(ReviewQueue reviewQueue, ApplicationEventPublisher events) {
        this.reviewQueue = reviewQueue;
        this.events = events;
    }

    public void foundNobody(HelpRequest request) {
        tell(request, "matching.nobody-for-coordinator");
        events.publishEvent(new NobodyFound(request.id(), request.asker()));
    }

    void shouldLookFirst(HelpRequest request) {
        tell(request, "matching.look-first");
    }

    /** Nobody has looked for a while. */
    void stillShouldLookFirst(HelpRequest request) {
        tell(request, "first-look.for-coordinator");
    }

    /** Something about it waits in their queue. */
    public boolean areAskedAbout(HelpRequest request) {
        return reviewQueue.isAskedAbout(request.id().value());
    }

    public void shouldApprove(HelpRequest request, int proposed) {
        ask(request, "matching.approve-for-coordinator", proposed);
    }

    /** Nobody has looked for a while. */
    void stillShouldApprove(HelpRequest request, int proposed) {
        ask(request, "approval.still-for-coordinator", proposed);
    }

    /** Nobody looked, and the neighbours were asked after all. */
    void wentOnWithout(HelpRequest request, int asked) {
        ask(request, "approval.went-on-for-coordinator", asked);
    }

    /** One of them did what they were asked: it waits for nobody any more. */
    public void haveSeenTo(HelpRequest request, ModeratorId who) {
        reviewQueue.seenTo(request.id().value(), who);
    }

    private void ask(HelpRequest request, String phrase, int neighbours) {
        reviewQueue.askAboutRequest(request.asker(), request.id().value(), phrase, request.what(),
                request.when().spoken(), request.area().spoken(), neighbours);
    }

    private void tell(HelpRequest request, String phrase) {
        reviewQueue.askAboutRequest(request.asker(), request.id().value(), phrase, request.what(),
                request.when().spoken(), request.area().spoken());
    }
}

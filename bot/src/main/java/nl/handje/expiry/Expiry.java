package nl.handje.expiry;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.invitation.OffTheHook;
import nl.handje.matching.Coordinators;
import nl.handje.matching.Lifetime;
import nl.handje.matching.NobodyFound;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.request.SoonAgain;
import nl.handje.resident.Notifications;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The time of a request went by and nobody was found: it ends, and one tap asks it again. */
@Component
class Expiry implements ReminderKind {
    private final HelpRequests requests;
    private final OffTheHook offTheHook;
    private final Notifications notifications;
    private final Lifetime lifetime;
    private final Coordinators coordinators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expiry(HelpRequests requests, OffTheHook offTheHook, Notifications notifications, Lifetime lifetime,
            Coordinators coordinators,
            ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.offTheHook = offTheHook;
        this.notifications = notifications;
        this.lifetime = lifetime;
        this.coordinators = coordinators;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Lifetime.EXPIRES;
    }

    @Override
    public void due(DueReminder reminder) {
        requests.hold(new RequestId(reminder.subject()))
                .filter(HelpRequest::isLookedFor)
                .filter(lifetime::isOver).ifPresent(this::end);
    }

    private void end(HelpRequest request) {
        offTheHook.callOff(request);
        notifications.put(request.asker(), Priority.REMINDER, "expired-" + request.id(),
                List.of(PromptChoice.of(SoonAgain.is(request) ? "expired.again-tomorrow" : "expired.again",
                        "request-renew:" + request.id(), Act.AFFIRM),
                        PromptChoice.of("expired.other-day", "request-another-day:" + request.id(), Act.RESCHEDULE),
                        PromptChoice.alone("expired.no", "request-let-go:" + request.id(), Act.DENY)),
                "expired.ask", request.what(), request.when().spoken());
        if (request.hearsThatNobodyIsLeft(clock.instant())) {
            coordinators.foundNobody(request);
        }
        request.expire();
        events.publishEvent(new NobodyFound(request.id(), request.asker()));
    }
}

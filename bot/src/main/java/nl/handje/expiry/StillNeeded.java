package nl.handje.expiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.matching.Lifetime;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Notifications;
import org.springframework.stereotype.Component;

/** Nobody was found for days, or the day is near: does it still stand? */
@Component
class StillNeeded implements ReminderKind {
    private final HelpRequests requests;
    private final Notifications notifications;
    private final Lifetime lifetime;
    private final Clock clock;

    StillNeeded(HelpRequests requests, Notifications notifications, Lifetime lifetime, Clock clock) {
        this.requests = requests;
        this.notifications = notifications;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Lifetime.STILL_NEEDED;
    }

    @Override
    public void due(DueReminder reminder) {
        requests.hold(new RequestId(reminder.subject())).filter(HelpRequest::isSearching)
                .filter(request -> !lifetime.isOver(request)).ifPresent(this::ask);
    }

    private void ask(HelpRequest request) {
        notifications.put(request.asker(), Priority.REMINDER, "still-" + request.id() + "-" + LocalDate.now(clock),
                List.of(PromptChoice.of("still-needed.yes", "request-still:" + request.id(), Act.AFFIRM),
                        PromptChoice.of("still-needed.change", "request-change:" + request.id()),
                        PromptChoice.alone("still-needed.no", "request-withdraw:" + request.id(), Act.DENY)),
                "still-needed.ask", request.what(), request.when().spoken());
    }
}

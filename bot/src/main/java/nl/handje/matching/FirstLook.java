package nl.handje.matching;

import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.invitation.Invitations;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.Manner;
import nl.handje.request.RequestId;
import nl.handje.resident.Notifications;
import org.springframework.stereotype.Component;

/**
 * The asker wants that a person looks first, and nobody does: that person is reminded, and the asker may choose anew.
 */
@Component
class FirstLook implements ReminderKind {
    private static final String KIND = "first-look";

    private final HelpRequests requests;
    private final Invitations invitations;
    private final Coordinators coordinators;
    private final ApprovalTimes times;
    private final Notifications notifications;

    FirstLook(HelpRequests requests, Invitations invitations, Coordinators coordinators, ApprovalTimes times,
            Notifications notifications) {
        this.requests = requests;
        this.invitations = invitations;
        this.coordinators = coordinators;
        this.times = times;
        this.notifications = notifications;
    }

    void begin(HelpRequest request) {
        coordinators.shouldLookFirst(request);
        times.plan(request, KIND);
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Who took it up may have done something that is not written down here. */
    @Override
    public void due(DueReminder reminder) {
        requests.hold(new RequestId(reminder.subject()))
                .filter(request -> request.isSearching() && request.manner() == Manner.COORDINATOR)
                .filter(request -> coordinators.areAskedAbout(request)
                        && invitations.findByRequest(request.id()).isEmpty())
                .ifPresent(this::remind);
    }

    private void remind(HelpRequest request) {
        coordinators.stillShouldLookFirst(request);
        notifications.put(request.asker(), Priority.REMINDER, "first-look-" + request.id(),
                List.of(PromptChoice.of("approval.keep-waiting", "request-still:" + request.id(), Act.AFFIRM),
                        PromptChoice.of("matching.ask-neighbours", Rungs.action(request, Manner.USUAL)),
                        PromptChoice.alone("still-needed.no", "request-withdraw:" + request.id(), Act.DENY)),
                "first-look.waits", request.what(), request.when().spoken());
    }
}

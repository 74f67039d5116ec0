package nl.handje.matching;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.handje.conversation.PromptChoice;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Notifications;
import nl.handje.town.Towns;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Neighbours are proposed, and no coordinator looks: first a coordinator is reminded and the asker hears how it stands,
 * then the round goes on without them, or both are told once more, as the town wants.
 */
@Component
class Unapproved {
    static final String WAITS = "approval-waits";
    private static final String WAITS_LONG = "approval-waits-long";

    private final Invitations invitations;
    private final HelpRequests requests;
    private final Asking asking;
    private final ApprovalTimes times;
    private final Coordinators coordinators;
    private final Notifications notifications;
    private final Towns towns;
    private final Clock clock;

    Unapproved(Invitations invitations, HelpRequests requests, Asking asking, ApprovalTimes times,
            Coordinators coordinators, Notifications notifications, Towns towns, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.asking = asking;
        this.times = times;
        this.coordinators = coordinators;
        this.notifications = notifications;
        this.towns = towns;
        this.clock = clock;
    }

    @Bean
    ReminderKind waitsForApproval() {
        return kind(WAITS, this::remind);
    }

    @Bean
    ReminderKind waitsLongForApproval() {
        return kind(WAITS_LONG, this::decide);
    }

    private ReminderKind kind(String name, BiConsumer<HelpRequest, List<Invitation>> what) {
        return new ReminderKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void due(DueReminder reminder) {
                requests.hold(new RequestId(reminder.subject())).filter(HelpRequest::isSearching)
                        .ifPresent(request -> check(request, what));
            }
        };
    }

    private void check(HelpRequest request, BiConsumer<HelpRequest, List<Invitation>> what) {
        var all = invitations.findByRequest(request.id());
        var waiting = all.stream().filter(Invitation::isAwaitingApproval).toList();
        if (waiting.isEmpty()) {
            return;
        }
        if (all.stream().anyMatch(Invitation::isOpen)) {
            // A coordinator chose some of them: their answer is waited for.
            times.plan(request, WAITS);
        } else if (!asking.isModerated(request)) {
            asking.goOnUnapproved(request, waiting);
        } else {
            inTime(request, waiting, what);
        }
    }

    /** Not for those who were proposed only just now, after the ones it was planned for. */
    private void inTime(HelpRequest request, List<Invitation> waiting,
            BiConsumer<HelpRequest, List<Invitation>> what) {
        var since = waiting.stream().map(Invitation::sentAt).min(Comparator.naturalOrder()).orElseThrow();
        var end = times.end(request, since);
        if (end.isAfter(clock.instant())) {
            times.plan(request, WAITS, end);
        } else {
            what.accept(request, waiting);
        }
    }

    private void remind(HelpRequest request, List<Invitation> waiting) {
        coordinators.stillShouldApprove(request, waiting.size());
        notifications.tell(request.asker(), Priority.REMINDER, "approval-waits-" + request.id(), "approval.waits",
                request.what(), request.when().spoken());
        times.plan(request, WAITS_LONG);
    }

    private void decide(HelpRequest request, List<Invitation> waiting) {
        if (towns.settingsOf(request.area().region()).approval().goesOn()) {
            coordinators.wentOnWithout(request, waiting.size());
            notifications.tell(request.asker(), Priority.REMINDER, "approval-goes-on-" + request.id(),
                    "approval.goes-on", waiting.size(), request.what());
            asking.goOnUnapproved(request, waiting);
        } else {
            coordinators.stillShouldApprove(request, waiting.size());
            askAsker(request);
            times.plan(request, WAITS_LONG);
        }
    }

    /** Once; whether they still need it is asked later as of each request. */
    private void askAsker(HelpRequest request) {
        notifications.put(request.asker(), Priority.REMINDER, "approval-waits-long-" + request.id(),
                List.of(PromptChoice.of("approval.keep-waiting", "request-still:" + request.id(), Act.AFFIRM),
                        PromptChoice.of("still-needed.change", "request-change:" + request.id()),
                        PromptChoice.alone("still-needed.no", "request-withdraw:" + request.id(), Act.DENY)),
                "approval.waits-long", request.what(), request.when().spoken());
    }
}

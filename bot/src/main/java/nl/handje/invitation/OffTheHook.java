package nl.handje.invitation;

import java.time.Clock;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Notifications;
import org.springframework.stereotype.Component;

/** Who was asked and is not needed any more: a kind word in the place of the question. */
@Component
public class OffTheHook {
    private final Invitations invitations;
    private final Notifications notifications;
    private final Clock clock;

    OffTheHook(Invitations invitations, Notifications notifications, Clock clock) {
        this.invitations = invitations;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Who was asked and has not answered need not any more. */
    public void letOthersOff(HelpRequest request, String phrase) {
        letOthersOff(request, phrase, request.what());
    }

    public void letOthersOff(HelpRequest request, String phrase, Spoken what) {
        invitations.findByRequest(request.id()).stream().filter(Invitation::isPending)
                .forEach(invitation -> letOff(invitation, phrase, what, request.when().spoken()));
    }

    /** Who was not told yet need not hear that it is over. */
    public void letOff(Invitation invitation, String phrase, Spoken what, Spoken when) {
        invitation.letOffTheHook(clock.instant());
        if (invitation.wasPut()) {
            notifications.settle(invitation.helper(), invitation.key(), phrase, what, when);
        }
    }

    /** The asker does not need it any more: all hear it, also who had said yes or waits in reserve. */
    public void callOff(HelpRequest request) {
        letOthersOff(request, "invitation.called-off");
        invitations.findByRequest(request.id()).stream().filter(it -> it.isAccepted() || it.isReserve())
                .forEach(invitation -> {
                    invitation.letOffTheHook(clock.instant());
                    notifications.tell(invitation.helper(), Priority.REPLY, "called-off-" + invitation.id(),
                            "invitation.called-off", request.what(), request.when().spoken());
                });
    }
}

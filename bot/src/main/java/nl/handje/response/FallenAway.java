package nl.handje.response;

import java.time.Clock;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.matching.Asking;
import nl.handje.offer.HelperStopped;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.BecameUnreachable;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was asked or had said yes is not there any more: others are asked instead of waiting. */
@Component
class FallenAway {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Asking asking;
    private final Notifications notifications;
    private final Clock clock;

    FallenAway(Invitations invitations, HelpRequests requests, Asking asking, Notifications notifications,
            Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.asking = asking;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(BecameUnreachable gone) {
        doesNotAnswer(gone.resident());
    }

    /** Who does not help any more need not answer, and nobody waits for their yes. */
    @EventListener
    void on(HelperStopped stopped) {
        doesNotAnswer(stopped.helper());
        invitations.findByHelperAndState(stopped.helper(), Invitation.State.RESERVE)
                .forEach(invitation -> invitation.letOffTheHook(clock.instant()));
        invitations.findByHelperAndState(stopped.helper(), Invitation.State.ACCEPTED)
                .forEach(invitation -> requests.hold(invitation.request())
                        .filter(request -> request.state() == HelpRequest.State.PROPOSED)
                        .ifPresent(request -> giveBack(request, invitation)));
    }

    private void doesNotAnswer(ResidentId helper) {
        for (var invitation : invitations.findByHelperAndState(helper, Invitation.State.SENT)) {
            invitation.couldNotBeReached(clock.instant());
            if (invitations.findByRequest(invitation.request()).stream().noneMatch(Invitation::isPending)) {
                requests.hold(invitation.request()).ifPresent(asking::goOn);
            }
        }
    }

    /** A yes that is taken back before the asker answered it: the asker hears it, and the search goes on. */
    void giveBack(HelpRequest request, Invitation invitation) {
        invitation.takeBack(clock.instant());
        notifications.settle(request.asker(), invitation.proposalKey(), "proposal.taken-back",
                InvitationWords.sentence(request));
        request.searchAgain();
        asking.goOn(request);
    }
}

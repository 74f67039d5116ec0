package nl.handje.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What a helper has been asked, and what they said yes to. */
@Component
public class Invited {
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final HelpRequests requests;
    private final Clock clock;

    Invited(Invitations invitations, HelpRequests requests, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.clock = clock;
    }

    /** Each yes that the asker has not answered yet. */
    public List<PendingYes> pending(ResidentId helper) {
        return invitations.findByHelperAndState(helper, Invitation.State.ACCEPTED).stream()
                .flatMap(invitation -> requests.findById(invitation.request())
                        .filter(request -> request.state() == HelpRequest.State.PROPOSED)
                        .map(request -> new PendingYes(InvitationWords.sentence(request),
                                "invitation-take-back:" + invitation.id()))
                        .stream())
                .toList();
    }

    /** Whether they were asked something else as well about now, so that a yes or a no must say what it is about. */
    public boolean isOneOfSeveral(Invitation invitation) {
        var lately = clock.instant().minus(TOGETHER);
        return invitations.findByHelperOrderBySentAt(invitation.helper()).stream()
                .filter(it -> !it.id().equals(invitation.id()) && it.wasPut())
                .anyMatch(it -> it.isOpen() || it.answeredAt().filter(lately::isBefore).isPresent());
    }

    /** What waits for their own answer. */
    public List<Spoken> open(ResidentId helper) {
        return invitations.findByHelperAndState(helper, Invitation.State.SENT).stream()
                .flatMap(invitation -> requests.findById(invitation.request()).map(InvitationWords::sentence).stream())
                .toList();
    }

    /** Whoever said yes cannot after all: theirs is not the yes of this request any more. */
    public void fallsAway(RequestId request, ResidentId helper) {
        invitations.findByHelperAndState(helper, Invitation.State.ACCEPTED).stream()
                .filter(invitation -> invitation.request().equals(request))
                .forEach(invitation -> invitation.takeBack(clock.instant()));
    }
}

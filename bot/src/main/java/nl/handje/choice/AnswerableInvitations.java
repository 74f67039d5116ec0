package nl.handje.choice;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.request.HelpRequests;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** What somebody was asked: what waits for their answer, and what they said no to while it is still looked for. */
@Component
class AnswerableInvitations {
    private static final Duration MAY_BE_TAKEN_BACK = Duration.ofDays(3);

    private final Invitations invitations;
    private final HelpRequests requests;
    private final Clock clock;

    AnswerableInvitations(Invitations invitations, HelpRequests requests, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.clock = clock;
    }

    /** In the order in which they were put. */
    List<Candidate> of(ResidentId helper) {
        return invitations.findByHelperOrderBySentAt(helper).stream().filter(it -> it.isOpen() || isRefused(it))
                .filter(Invitation::wasPut).sorted(Comparator.comparing(Invitation::since))
                .flatMap(invitation -> requests.findById(invitation.request())
                        .filter(request -> invitation.isOpen() || request.isSearching())
                        .map(request -> new Candidate(invitation, request)).stream())
                .toList();
    }

    private boolean isRefused(Invitation invitation) {
        return invitation.state() == Invitation.State.DECLINED && invitation.answeredAt()
                .filter(clock.instant().minus(MAY_BE_TAKEN_BACK)::isBefore).isPresent();
    }
}

package nl.handje.response;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.Invited;
import nl.handje.matching.Asking;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** "Not this time": no reason asked, and the next one is asked when nobody is left. */
@Component
class Decline implements Action {
    private final Invitations invitations;
    private final Invited invited;
    private final HelpRequests requests;
    private final Residents residents;
    private final Asking asking;
    private final Clock clock;

    Decline(Invitations invitations, Invited invited, HelpRequests requests, Residents residents, Asking asking,
            Clock clock) {
        this.invitations = invitations;
        this.invited = invited;
        this.requests = requests;
        this.residents = residents;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "invitation-decline";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return InvitationId.read(id).flatMap(invitations::findById)
                .filter(invitation -> invitation.helper().equals(helper.id()) && invitation.isOpen())
                .map(invitation -> List.of(decline(invitation)))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private Say decline(Invitation invitation) {
        invitation.decline(clock.instant());
        var open = invitations.findByRequest(invitation.request()).stream().anyMatch(Invitation::isPending);
        if (!open) {
            requests.hold(invitation.request()).ifPresent(asking::goOn);
        }
        return requests.findById(invitation.request()).filter(request -> invited.isOneOfSeveral(invitation))
                .map(request -> Say.phrase("invitation.declined-of-several", InvitationWords.sentence(request)))
                .orElseGet(() -> Say.phrase("invitation.declined"));
    }
}

package nl.handje.response;

import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.Invitations;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** "Not after all", of who said yes and waits for the asker. */
@Component
class TakeBack implements Action {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Residents residents;
    private final FallenAway fallenAway;

    TakeBack(Invitations invitations, HelpRequests requests, Residents residents, FallenAway fallenAway) {
        this.invitations = invitations;
        this.requests = requests;
        this.residents = residents;
        this.fallenAway = fallenAway;
    }

    @Override
    public String verb() {
        return "invitation-take-back";
    }

    @Override
    public List<Say> act(Person person, String id) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return InvitationId.read(id).flatMap(invitations::findById)
                .filter(invitation -> invitation.helper().equals(helper.id()))
                .flatMap(invitation -> requests.hold(invitation.request())
                        .filter(request -> invitation.isAccepted() && request.state() == HelpRequest.State.PROPOSED)
                        .map(request -> {
                            fallenAway.giveBack(request, invitation);
                            return List.of(Say.phrase("invitation.taken-back"));
                        }))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }
}

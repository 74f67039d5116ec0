package nl.handje.matching;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * "Keep me in reserve", of who said yes when another already had. The first of them is asked when that one falls away.
 */
@Component
class Reserves implements Action {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Residents residents;
    private final InvitationWords words;
    private final Fitting fitting;
    private final Clock clock;

    Reserves(Invitations invitations, HelpRequests requests, Residents residents, InvitationWords words,
            Fitting fitting, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.residents = residents;
        this.words = words;
        this.fitting = fitting;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return InvitationWords.RESERVE;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return InvitationId.read(id).flatMap(invitations::findById)
                .filter(invitation -> invitation.helper().equals(helper.id()) && canWait(invitation))
                .map(invitation -> {
                    invitation.keepInReserve(clock.instant());
                    return List.of(Say.phrase("invitation.in-reserve"));
                }).orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    /** As long as the request may become theirs after all. */
    private boolean canWait(Invitation invitation) {
        return invitation.mayWait()
                && requests.hold(invitation.request()).filter(HelpRequest::isFound).isPresent();
    }

    /** Asks the one who waits longest, if there is one who can be asked now. */
    boolean ask(HelpRequest request) {
        var first = invitations.findByRequest(request.id()).stream().filter(Invitation::isReserve)
                .filter(it -> canBeAsked(it, request))
                .min(Comparator.comparing(it -> it.answeredAt().orElse(it.sentAt())));
        first.ifPresent(invitation -> {
            invitation.put(clock.instant());
            words.putToReserve(request, invitation);
        });
        return first.isPresent();
    }

    /** Since they said yes they may have paused, stopped this kind of help, or would rather not meet the asker. */
    private boolean canBeAsked(Invitation invitation, HelpRequest request) {
        return residents.findById(invitation.helper()).filter(it -> it.canBeAsked(clock.instant())).isPresent()
                && fitting.fits(invitation.helper(), request);
    }
}

package nl.handje.response;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.Matched;
import nl.handje.matching.Asking;
import nl.handje.messaging.Priority;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The asker's last word on a neighbour who said yes. */
@Component
public class Proposal {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Residents residents;
    private final Asking asking;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposal(Invitations invitations, HelpRequests requests, Residents residents, Asking asking,
            Notifications notifications, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.residents = residents;
        this.asking = asking;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Action proposalYes() {
        return answer("proposal-yes", this::agree);
    }

    @Bean
    Action proposalNo() {
        return answer("proposal-no", this::ratherNot);
    }

    private List<Say> agree(HelpRequest request, Invitation invitation) {
        request.match();
        events.publishEvent(new Matched(request.id(), request.asker(), invitation.helper()));
        return List.of();
    }

    private List<Say> ratherNot(HelpRequest request, Invitation invitation) {
        invitation.turnDown(clock.instant());
        request.searchAgain();
        notifications.tell(invitation.helper(), Priority.REPLY, "not-needed-" + invitation.id(), "proposal.declined",
                InvitationWords.sentence(request));
        asking.goOn(request);
        return List.of(Say.phrase("proposal.another"));
    }

    /** While a neighbour said yes and the asker has not yet. */
    public Action answer(String verb, BiFunction<HelpRequest, Invitation, List<Say>> what) {
        return new OnPress(verb, (person, id) -> {
            var asker = residents.findByChat(person.chat()).orElseThrow();
            return InvitationId.read(id).flatMap(invitations::findById).filter(Invitation::isAccepted)
                    .flatMap(invitation -> requests.hold(invitation.request())
                            .filter(request -> request.asker().equals(asker.id())
                                    && request.state() == HelpRequest.State.PROPOSED)
                            .map(request -> what.apply(request, invitation)));
        });
    }
}

package nl.handje.response;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.OffTheHook;
import nl.handje.matching.Asking;
import nl.handje.need.Categories;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was asked to do, and whom was asked for them. */
@Component
@Order(20)
class InvitationRecords implements PersonalRecords {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Asking asking;
    private final OffTheHook offTheHook;
    private final Notifications notifications;
    private final Clock clock;

    InvitationRecords(Invitations invitations, HelpRequests requests, Asking asking,
            OffTheHook offTheHook, Notifications notifications,
            Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.asking = asking;
        this.offTheHook = offTheHook;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("invitations",
                invitations.findByHelperOrderBySentAt(resident.id()).stream().map(this::facts).toList()));
    }

    private List<Fact> facts(Invitation invitation) {
        var asked = requests.findById(invitation.request()).orElseThrow().categories();
        return Stream.concat(Stream.of(new Fact("what", Categories.write(asked), Categories.spoken(asked)),
                Fact.of("state", invitation.state()), Fact.of("at", invitation.sentAt())),
                invitation.beside().map(words -> Fact.of("beside", words)).stream()).toList();
    }

    /** Those to this person, and those to others for this person. */
    private List<Invitation> around(Resident resident) {
        return Stream.concat(invitations.findByHelperOrderBySentAt(resident.id()).stream(),
                requests.findByAskerOrderByAskedAt(resident.id()).stream()
                        .flatMap(request -> invitations.findByRequest(request.id()).stream()))
                .distinct().toList();
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return around(resident).stream().map(invitation -> invitation.id().value()).toList();
    }

    @Override
    public void letGo(Resident resident) {
        requests.findByAskerAndStateInOrderByAskedAt(resident.id(),
                HelpRequest.RUNNING).forEach(this::callOff);
        invitations.findByHelperOrderBySentAt(resident.id()).stream()
                .filter(invitation -> invitation.isPending() || invitation.isReserve() || invitation.isAccepted())
                .forEach(this::comesNot);
    }

    /** Who was asked need not any more, and who had said yes neither. Of what, is said by its kind only. */
    private void callOff(HelpRequest request) {
        var kind = Categories.spoken(request.categories());
        offTheHook.letOthersOff(request, "invitation.called-off", kind);
        invitations.findByRequestAndState(request.id(), Invitation.State.ACCEPTED)
                .ifPresent(invitation -> notifications.settle(invitation.helper(), invitation.key(),
                        "invitation.called-off", kind, request.when().spoken()));
        request.withdraw();
    }

    /** The others are asked instead. Whoever waited for the yes of this neighbour hears it. */
    private void comesNot(Invitation invitation) {
        var proposed = invitation.isAccepted();
        invitation.couldNotBeReached(clock.instant());
        requests.hold(invitation.request()).ifPresent(request -> {
            if (proposed && request.state() == HelpRequest.State.PROPOSED) {
                request.searchAgain();
                notifications.settle(request.asker(), invitation.proposalKey(), "proposal.fell-away",
                        request.what());
            }
            if (invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isPending)) {
                asking.goOn(request);
            }
        });
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        invitations.deleteAll(around(resident));
        invitations.flush();
    }
}

package nl.handje.matching.coordinator;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.handje.candidate.Candidate;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.OffTheHook;
import nl.handje.matching.Asking;
import nl.handje.matching.Coordinators;
import nl.handje.matching.Fitting;
import nl.handje.matching.WhoToInvite;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ModeratorId;
import nl.handje.town.Towns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coordinator sees of the asking of neighbours, and does about it: approve, refuse, replace, add, withdraw. Each
 * act says whether it was still possible, and keeps who did it. {@code coordinator} is the number of an account; who
 * may work for which region is judged by who calls.
 */
@Service
@Transactional
public class CoordinatorDesk {
    private static final int MOST = 50;

    private final HelpRequests requests;
    private final Invitations invitations;
    private final Residents residents;
    private final WhoToInvite whoToInvite;
    private final Asking asking;
    private final Fitting fitting;
    private final OffTheHook offTheHook;
    private final Coordinators coordinators;
    private final Towns towns;
    private final Clock clock;

    CoordinatorDesk(HelpRequests requests, Invitations invitations, Residents residents, WhoToInvite whoToInvite,
            Asking asking, Fitting fitting, OffTheHook offTheHook, Coordinators coordinators, Towns towns,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.residents = residents;
        this.whoToInvite = whoToInvite;
        this.asking = asking;
        this.fitting = fitting;
        this.offTheHook = offTheHook;
        this.coordinators = coordinators;
        this.towns = towns;
        this.clock = clock;
    }

    /** The regions in which something is being looked for. */
    @Transactional(readOnly = true)
    public List<String> regions() {
        return requests.regionsRunning();
    }

    /** What is being looked for in a region, the first two digits of a postcode; the oldest first. */
    @Transactional(readOnly = true)
    public List<RequestOnDesk> running(String region) {
        return requests.runningIn(region).stream().map(this::onDesk).toList();
    }

    /** One of them, for who has its number; empty when it runs no more. */
    @Transactional(readOnly = true)
    public Optional<RequestOnDesk> running(RequestId request) {
        return requests.findById(request).filter(HelpRequest::isLookedFor).map(this::onDesk);
    }

    /** Whether somebody is still looked for, so that the request has a page. */
    @Transactional(readOnly = true)
    public boolean isRunning(RequestId request) {
        return requests.findById(request).filter(HelpRequest::isLookedFor).isPresent();
    }

    /** The region of a request, to judge who may see it. */
    @Transactional(readOnly = true)
    public Optional<String> regionOf(RequestId request) {
        return requests.findById(request).map(it -> it.area().region());
    }

    /** The request that an invitation is for. */
    @Transactional(readOnly = true)
    public Optional<RequestId> requestOf(InvitationId invitation) {
        return invitations.findById(invitation).map(Invitation::request);
    }

    private RequestOnDesk onDesk(HelpRequest request) {
        return RequestOnDesk.of(request, towns.settingsOf(request.area().region()).mode(),
                invitations.findByRequest(request.id()));
    }

    /** Everybody who was proposed or asked, by round and then the best first. */
    @Transactional(readOnly = true)
    public List<NeighbourOnDesk> neighbours(RequestId request) {
        return invitations.findByRequest(request).stream().sorted(Comparator.comparingInt(Invitation::roundNumber)
                .thenComparingInt(it -> -it.score().points())).map(this::onDesk).toList();
    }

    private NeighbourOnDesk onDesk(Invitation invitation) {
        var score = invitation.score();
        return new NeighbourOnDesk(Optional.of(invitation.id()), invitation.helper(), nameOf(invitation.helper()),
                Optional.of(NeighbourOnDesk.State.of(invitation)), invitation.roundNumber(), score.points(),
                score.spoken(), Optional.of(invitation.sentAt()), invitation.handledBy());
    }

    /** Who could be asked as well, the best first; at most 50. Not those who have enough, rest or were asked. */
    @Transactional
    public List<NeighbourOnDesk> others(RequestId request, int atMost) {
        return requests.findById(request).map(it -> whoToInvite.all(it, atMost)).orElse(List.of()).stream()
                .map(it -> new NeighbourOnDesk(Optional.empty(), it.helper(), nameOf(it.helper()), Optional.empty(), 0,
                        it.score().points(), it.score().spoken(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElse("");
    }

    /** This one may be asked: at once, or at the first hour that suits them. */
    public boolean approve(InvitationId invitation, UUID coordinator) {
        var approved = onSearching(invitation, Invitation::isAwaitingApproval, (it, request) -> {
            if (fitting.mayMeet(it.helper(), request)) {
                it.approve(coordinator, clock.instant());
                settle(request, coordinator);
                asking.ask(request, List.of(it));
            } else {
                notThisOne(it, request, coordinator);
            }
        });
        return approved && invitations.findById(invitation).filter(Invitation::isOpen).isPresent();
    }

    /** All who are proposed may be asked; says how many that were. */
    public int approveAll(RequestId request, UUID coordinator) {
        return requests.hold(request).filter(HelpRequest::isSearching).map(it -> {
            var waiting = invitations.findByRequest(request).stream().filter(Invitation::isAwaitingApproval).toList();
            waiting.stream().filter(invitation -> !fitting.mayMeet(invitation.helper(), it))
                    .forEach(invitation -> invitation.refuse(coordinator, clock.instant()));
            var approved = waiting.stream().filter(Invitation::isAwaitingApproval).toList();
            approved.forEach(invitation -> invitation.approve(coordinator, clock.instant()));
            settle(it, coordinator);
            asking.ask(it, approved);
            return approved.size();
        }).orElse(0);
    }

    /** Rather not this one; they never hear of it. When nobody is left, others are proposed. */
    public boolean refuse(InvitationId invitation, UUID coordinator) {
        return onSearching(invitation, Invitation::isAwaitingApproval,
                (it, request) -> notThisOne(it, request, coordinator));
    }

    private void notThisOne(Invitation invitation, HelpRequest request, UUID coordinator) {
        invitation.refuse(coordinator, clock.instant());
        settle(request, coordinator);
        goOnWithoutAnybodyLeft(request);
    }

    private void goOnWithoutAnybodyLeft(HelpRequest request) {
        if (invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isPending)) {
            asking.goOn(request);
        }
    }

    /** What was asked of the team is done when nothing waits for their yes; until then their queue says how many do. */
    private void settle(HelpRequest request, UUID coordinator) {
        var waiting = invitations.findByRequest(request.id()).stream().filter(Invitation::isAwaitingApproval).count();
        if (waiting == 0) {
            coordinators.haveSeenTo(request, new ModeratorId(coordinator));
        } else if (coordinators.areAskedAbout(request)) {
            coordinators.shouldApprove(request, (int) waiting);
        }
    }

    /** Rather another than this one: the next best is proposed in their place; false when there is nobody else. */
    public boolean replace(InvitationId invitation, UUID coordinator) {
        return invitations.findById(invitation).map(Invitation::request).flatMap(requests::findById)
                .flatMap(request -> whoToInvite.all(request, 1).stream().findFirst())
                .filter(other -> onSearching(invitation, Invitation::isAwaitingApproval, (it, request) -> {
                    it.refuse(coordinator, clock.instant());
                    invitations.save(Invitation.proposed(request.id(), other, it.roundNumber(), clock.instant()));
                })).isPresent();
    }

    /** Asks one more neighbour, out of {@link #others}; false when they cannot be asked for it, or not any more. */
    public boolean add(RequestId request, ResidentId helper, UUID coordinator) {
        return requests.hold(request).filter(HelpRequest::isSearching)
                .flatMap(it -> whoToInvite.all(it, MOST).stream().filter(other -> other.helper().equals(helper))
                        .findFirst().map(other -> added(it, other, coordinator)))
                .orElse(false);
    }

    private boolean added(HelpRequest request, Candidate other, UUID coordinator) {
        var round = Math.max(1, asking.lastRound(request));
        var invitation = Invitation.sent(request.id(), other, round, clock.instant());
        invitation.handledBy(coordinator);
        settle(request, coordinator);
        asking.ask(request, List.of(invitation));
        return true;
    }

    /** This neighbour need not answer any more, and hears it kindly. */
    public boolean withdraw(InvitationId invitation, UUID coordinator) {
        return onSearching(invitation, Invitation::isOpen, (it, request) -> {
            it.handledBy(coordinator);
            offTheHook.letOff(it, "invitation.called-off", request.what(), request.when().spoken());
            goOnWithoutAnybodyLeft(request);
        });
    }

    private interface Act {
        void on(Invitation invitation, HelpRequest request);
    }

    /** The request is held first, so that a neighbour's answer at the same moment comes before or after. */
    private boolean onSearching(InvitationId id, Predicate<Invitation> possible, Act act) {
        var request = invitations.requestOf(id).flatMap(requests::hold).filter(HelpRequest::isSearching);
        var invitation = request.flatMap(it -> invitations.findById(id)).filter(possible);
        invitation.ifPresent(it -> act.on(it, request.orElseThrow()));
        return invitation.isPresent();
    }
}

package nl.handje.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.handje.candidate.Candidate;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.OffTheHook;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelperSearch;
import nl.handje.request.Manner;
import nl.handje.resident.ResidentId;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins, changes and ends the asking of neighbours, and says to the asker what happens now. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Search implements HelperSearch {
    private final Asking asking;
    private final WhoToInvite whoToInvite;
    private final OffTheHook offTheHook;
    private final SameNeighbour sameNeighbour;
    private final Invitations invitations;
    private final Coordinators coordinators;
    private final FirstLook firstLook;
    private final InvitationWords words;
    private final Lifetime lifetime;
    private final Fitting fitting;
    private final Clock clock;

    Search(Asking asking, WhoToInvite whoToInvite, OffTheHook offTheHook, SameNeighbour sameNeighbour,
            Invitations invitations, Coordinators coordinators, FirstLook firstLook, InvitationWords words,
            Lifetime lifetime, Fitting fitting, Clock clock) {
        this.asking = asking;
        this.whoToInvite = whoToInvite;
        this.offTheHook = offTheHook;
        this.sameNeighbour = sameNeighbour;
        this.invitations = invitations;
        this.coordinators = coordinators;
        this.firstLook = firstLook;
        this.words = words;
        this.lifetime = lifetime;
        this.fitting = fitting;
        this.clock = clock;
    }

    @Override
    public Say begin(HelpRequest request) {
        lifetime.plan(request);
        return sameNeighbour.offer(request).orElseGet(() -> ask(request));
    }

    @Override
    public Say begin(HelpRequest request, String first) {
        lifetime.plan(request);
        return whoToInvite.seen(request, first).map(chosen -> alone(request, chosen)).orElseGet(() -> gone(request));
    }

    private Say alone(HelpRequest request, Candidate chosen) {
        asking.first(request, chosen);
        return withTime(request, asking.isModerated(request)
                ? Spoken.phrase("matching.begun-moderated")
                : asked(request, "matching.begun-alone", 1)).withRows(extras(request));
    }

    /** Nobody else is asked without their leave. */
    private static Say gone(HelpRequest request) {
        return Say.phrase("matching.chosen-gone").with(Rungs.further(request).stream()
                .map(choice -> Option.of(choice.phrase(), choice.action())).toArray(Option[]::new));
    }

    /** As widely as the asker wants; says to them what happens now. */
    Say ask(HelpRequest request) {
        if (request.manner() == Manner.COORDINATOR) {
            firstLook.begin(request);
            return Say.phrase("matching.a-person-looks").with(Rungs.askNeighbours(request));
        }
        var asked = asking.nextRound(request);
        if (asked == 0) {
            coordinators.foundNobody(request);
        }
        return withTime(request, begun(request, asked)).withRows(extras(request));
    }

    private Spoken begun(HelpRequest request, int asked) {
        if (asked == 0) {
            return Spoken.phrase("matching.nobody-yet");
        }
        return asking.isModerated(request)
                ? Spoken.phrase("matching.begun-moderated")
                : asked(request, "matching.begun", asked);
    }

    /** So many were asked, or will be when it is no longer night. */
    private Spoken asked(HelpRequest request, String words, int many) {
        return asking.asksLater(request).map(later -> Spoken.phrase(words + "-later", many, SpokenTime.moment(later)))
                .orElseGet(() -> Spoken.phrase(words, many));
    }

    /** With the question what the time means, where that is not clear. */
    private static Say withTime(HelpRequest request, Spoken words) {
        return request.needsMeaningOfTime()
                ? Say.phrase("matching.which-time", words,
                        request.when().earliest().map(SpokenTime::clock).orElseThrow())
                : new Say(words, List.of(), false);
    }

    /** What can still be said after the yes, so that it need not be asked before it. */
    private static List<List<Option>> extras(HelpRequest request) {
        var rows = new ArrayList<List<Option>>();
        if (request.needsMeaningOfTime()) {
            rows.add(List.of(Option.of("matching.there-at", "request-there-at:" + request.id())));
            rows.add(List.of(Option.of("matching.leave-at", "request-leave-at:" + request.id())));
        }
        rows.add(List.of(Option.of("matching.add-something", "request-add:" + request.id())));
        return rows;
    }

    @Override
    public Spoken searchOn(HelpRequest request) {
        invitations.findByRequest(request.id()).stream().filter(Invitation::isAccepted)
                .forEach(fellAway -> fellAway.takeBack(clock.instant()));
        var asked = asking.another(request);
        if (asked == 0) {
            coordinators.foundNobody(request);
        }
        return asked == 0 || asking.isModerated(request)
                ? Spoken.phrase("matching.coordinator-looks")
                : asked(request, "matching.asked-others", asked);
    }

    @Override
    public void callOff(HelpRequest request) {
        offTheHook.callOff(request);
    }

    /**
     * The request is not what it was: who was asked and whom it still fits is asked anew, and others for whom it fits
     * now.
     */
    @Override
    public void changed(HelpRequest request) {
        lifetime.plan(request);
        for (var invitation : invitations.findByRequest(request.id())) {
            if (invitation.isOpen() && !fitting.fits(invitation.helper(), request)) {
                offTheHook.letOff(invitation, "invitation.changed-away", request.what(), request.when().spoken());
            } else if (invitation.isOpen()
                    || (invitation.isAccepted() && request.state() == HelpRequest.State.PROPOSED)) {
                words.putAgain(request, invitation);
            }
        }
        request.searchAgain();
        if (request.manner() != Manner.COORDINATOR) {
            asking.nextRound(request);
        }
    }

    @Override
    public void detailed(HelpRequest request) {
        invitations.findByRequest(request.id()).stream().filter(Invitation::isOpen)
                .forEach(invitation -> words.renew(request, invitation));
    }

    @Override
    public void promised(HelpRequest request, ResidentId helper) {
        var invitation = invitations.findByRequest(request.id()).stream().filter(it -> it.helper().equals(helper))
                .findFirst().orElseGet(() -> invitations.save(
                        Invitation.promised(request.id(), helper, clock.instant())));
        invitation.accept(clock.instant());
    }

    @Override
    public void fellAway(HelpRequest request, ResidentId helper) {
        invitations.findByRequest(request.id()).stream().filter(it -> it.helper().equals(helper) && it.isAccepted())
                .forEach(it -> it.takeBack(clock.instant()));
    }

    @Override
    public Spoken searchRest(HelpRequest request, ResidentId helper) {
        request.searchAgain();
        fellAway(request, helper);
        var again = invitations.findByRequest(request.id()).stream()
                .filter(it -> it.state() == Invitation.State.OFF_THE_HOOK && !it.helper().equals(helper))
                .filter(it -> fitting.mayMeet(it.helper(), request)).toList();
        again.forEach(Invitation::askAgain);
        asking.ask(request, again);
        var others = searchOn(request);
        return again.isEmpty() ? others : asked(request, "matching.asked-others", again.size());
    }
}

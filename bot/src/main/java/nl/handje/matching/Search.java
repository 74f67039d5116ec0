package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.conversation.Spoken;
import nl.handje.messaging.Priority;
import nl.handje.offer.HelperStopped;
import nl.handje.offer.OfferMade;
import nl.handje.offer.Offers;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.request.Manner;
import nl.handje.request.SpokenTime;
import nl.handje.resident.BecameUnreachable;
import nl.handje.resident.Notifications;
import nl.handje.resident.Hours;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks neighbours for a request, round after round, until one says yes or there is nobody left. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Search implements HelperSearch {
    /** How long a round may be silent before the next neighbours are asked. */
    static final Duration SILENCE = Duration.ofHours(2);

    /** What cannot wait goes on sooner. */
    static final Duration URGENT_SILENCE = Duration.ofMinutes(30);

    private final WhoToInvite whoToInvite;
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Offers offers;
    private final Reminders reminders;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final InvitationWords words;
    private final Lifetime lifetime;
    private final Residents residents;
    private final Clock clock;

    Search(WhoToInvite whoToInvite, Invitations invitations, HelpRequests requests, Offers offers, Reminders reminders,
            Notifications notifications, ReviewQueue reviewQueue, InvitationWords words, Lifetime lifetime,
            Residents residents, Clock clock) {
        this.whoToInvite = whoToInvite;
        this.invitations = invitations;
        this.requests = requests;
        this.offers = offers;
        this.reminders = reminders;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.words = words;
        this.lifetime = lifetime;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Say begin(HelpRequest request) {
        lifetime.plan(request);
        return ask(request);
    }

    /** As widely as the asker wants; says to them what happens now. */
    Say ask(HelpRequest request) {
        if (request.manner() == Manner.COORDINATOR) {
            tellCoordinator(request, "matching.look-first");
            return Say.phrase("matching.a-person-looks").with(Rungs.askNeighbours(request));
        }
        var asked = nextRound(request);
        if (asked == 0) {
            tellCoordinator(request);
            return withTime(request, Spoken.phrase("matching.nobody-yet")).withRows(extras(request));
        }
        return withTime(request, Spoken.phrase("matching.begun", asked)).withRows(extras(request));
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

    /** Asks the next neighbours; says how many there were. */
    int nextRound(HelpRequest request) {
        var chosen = whoToInvite.next(request);
        var number = invitations.findByRequest(request.id()).stream().mapToInt(Invitation::roundNumber).max().orElse(0)
                + 1;
        chosen.stream().map(helper -> invite(request, helper, number)).min(Comparator.naturalOrder())
                .ifPresent(first -> {
                    request.asksOthers();
                    reminders.add("round-" + request.id() + "-" + number, NextRound.KIND, request.id().value(),
                            endOfRound(request, first));
                });
        return chosen.size();
    }

    /** Nobody is asked, and nobody hears bad news, in the middle of the night. */
    private static Instant endOfRound(HelpRequest request, ZonedDateTime firstPut) {
        return Hours.USUAL.firstFrom(firstPut.plus(request.isUrgent() ? URGENT_SILENCE : SILENCE)).toInstant();
    }

    /** Asks now, or at the first hour in which this neighbour wants to hear something; says when that is. */
    private ZonedDateTime invite(HelpRequest request, ResidentId helper, int roundNumber) {
        return putInTime(invitations.save(new Invitation(request.id(), helper, roundNumber, clock.instant())), request);
    }

    private ZonedDateTime putInTime(Invitation invitation, HelpRequest request) {
        var now = clock.instant().atZone(clock.getZone());
        var helper = invitation.helper();
        var when = residents.findById(helper).map(Resident::hours).orElse(Hours.USUAL).firstFrom(now);
        if (when.isAfter(now)) {
            reminders.add("put-" + invitation.key(), LaterInvitation.KIND, invitation.id().value(), helper,
                    when.toInstant());
        } else {
            put(invitation, request);
        }
        return when;
    }

    /** Puts it to the neighbour. */
    void put(Invitation invitation, HelpRequest request) {
        invitation.put(clock.instant());
        words.put(request, invitation);
    }

    /** Everybody who was asked said no: further, or honestly told. */
    void goOn(HelpRequest request) {
        if (request.isSearching() && nextRound(request) == 0
                && invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isOpen)) {
            tellHonestly(request);
        }
    }

    /** A round passed in silence: further, or honestly told, though an answer may still come. */
    void goOnAfterSilence(HelpRequest request) {
        if (request.isSearching() && nextRound(request) == 0) {
            tellHonestly(request);
        }
    }

    /** Once for everybody who was asked. */
    private void tellHonestly(HelpRequest request) {
        if (!request.hearsThatNobodyIsLeft(clock.instant())) {
            return;
        }
        if (request.manner() == Manner.ONE || request.manner() == Manner.THREE) {
            notifications.put(request.asker(), Priority.REMINDER, "further-" + request.id() + "-" + clock.millis(),
                    Rungs.further(request), "matching.further", request.what());
        } else {
            tellCoordinator(request);
            notifications.tell(request.asker(), Priority.REMINDER, "nobody-" + request.id() + "-" + clock.millis(),
                    "matching.nobody-left", request.what());
        }
    }

    @Override
    public Spoken searchOn(HelpRequest request) {
        invitations.findByRequest(request.id()).stream().filter(Invitation::isAccepted)
                .forEach(fellAway -> fellAway.takeBack(clock.instant()));
        var asked = nextRound(request);
        if (asked == 0) {
            tellCoordinator(request);
        }
        return asked == 0 ? Spoken.phrase("matching.coordinator-looks") : Spoken.phrase("matching.asked-others", asked);
    }

    private void tellCoordinator(HelpRequest request) {
        tellCoordinator(request, "matching.nobody-for-coordinator");
    }

    private void tellCoordinator(HelpRequest request, String phrase) {
        reviewQueue.askForPerson(request.asker(), Source.UNANSWERED, phrase, request.what(),
                request.when().spoken(), request.area().spoken());
    }

    /** Somebody new may be just who an earlier request waits for. */
    @EventListener
    void on(OfferMade made) {
        var offer = offers.findById(made.offer()).orElseThrow();
        var waiting = requests.findByStateOrderByAskedAt(HelpRequest.State.SEARCHING).stream()
                .sorted(Comparator.comparing(HelpRequest::isUrgent).reversed()).toList();
        for (var request : waiting) {
            if (request.area().region().equals(offer.region()) && WhoToInvite.isSuited(offer, request)) {
                nextRound(request);
            }
        }
    }

    /** Somebody who was asked is gone: the others are asked instead of waiting. */
    @EventListener
    void on(BecameUnreachable gone) {
        for (var invitation : invitations.findByHelperAndState(gone.resident(), Invitation.State.SENT)) {
            invitation.couldNotBeReached(clock.instant());
            if (invitations.findByRequest(invitation.request()).stream().noneMatch(Invitation::isOpen)) {
                requests.hold(invitation.request()).ifPresent(this::goOn);
            }
        }
    }

    /** Who does not help any more need not answer, and nobody waits for their yes. */
    @EventListener
    void on(HelperStopped stopped) {
        for (var invitation : invitations.findByHelperAndState(stopped.helper(), Invitation.State.SENT)) {
            invitation.decline(clock.instant());
            if (invitations.findByRequest(invitation.request()).stream().noneMatch(Invitation::isOpen)) {
                requests.hold(invitation.request()).ifPresent(this::goOn);
            }
        }
        invitations.findByHelperAndState(stopped.helper(), Invitation.State.ACCEPTED)
                .forEach(invitation -> requests.hold(invitation.request())
                        .filter(request -> request.state() == HelpRequest.State.PROPOSED)
                        .ifPresent(request -> giveBack(request, invitation)));
    }

    /** A yes that is taken back before the asker answered it: the asker hears it, and the search goes on. */
    void giveBack(HelpRequest request, Invitation invitation) {
        invitation.takeBack(clock.instant());
        notifications.settle(request.asker(), "proposal-" + invitation.id(), "proposal.taken-back", sentence(request));
        request.searchAgain();
        goOn(request);
    }

    @Override
    public void callOff(HelpRequest request) {
        letOthersOff(request, "invitation.called-off");
        invitations.findByRequestAndState(request.id(), Invitation.State.ACCEPTED).ifPresent(accepted -> {
            accepted.letOffTheHook(clock.instant());
            notifications.tell(accepted.helper(), Priority.REPLY, "called-off-" + accepted.id(),
                    "invitation.called-off", request.what(), request.when().spoken());
        });
    }

    /** The request is not what it was: who was asked is asked anew, and others for whom it fits now. */
    @Override
    public void changed(HelpRequest request) {
        lifetime.plan(request);
        for (var invitation : invitations.findByRequest(request.id())) {
            if (invitation.isOpen() || (invitation.isAccepted() && request.state() == HelpRequest.State.PROPOSED)) {
                words.putAgain(request, invitation);
            }
        }
        request.searchAgain();
        if (request.manner() != Manner.COORDINATOR) {
            nextRound(request);
        }
    }

    @Override
    public void detailed(HelpRequest request) {
        invitations.findByRequest(request.id()).stream().filter(Invitation::isOpen)
                .forEach(invitation -> words.renew(request, invitation));
    }

    /** Who was asked and has not answered need not any more. */
    void letOthersOff(HelpRequest request, String phrase) {
        letOthersOff(request, phrase, request.what());
    }

    void letOthersOff(HelpRequest request, String phrase, Spoken what) {
        for (var invitation : invitations.findByRequest(request.id())) {
            if (invitation.isOpen()) {
                invitation.letOffTheHook(clock.instant());
                settle(invitation, phrase, what, request.when().spoken());
            }
        }
    }

    /** Who was not told yet need not hear that it is over. */
    private void settle(Invitation invitation, String phrase, Spoken what, Spoken when) {
        if (invitation.wasPut()) {
            notifications.settle(invitation.helper(), invitation.key(), phrase, what, when);
        }
    }

    @Override
    public void promised(HelpRequest request, ResidentId helper) {
        var invitation = invitations.findByRequest(request.id()).stream().filter(it -> it.helper().equals(helper))
                .findFirst()
                .orElseGet(() -> invitations.save(new Invitation(request.id(), helper, 0, clock.instant())));
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
                .filter(it -> it.state() == Invitation.State.OFF_THE_HOOK && !it.helper().equals(helper)).toList();
        again.forEach(invitation -> {
            invitation.askAgain();
            putInTime(invitation, request);
        });
        var others = searchOn(request);
        return again.isEmpty() ? others : Spoken.phrase("matching.asked-others", again.size());
    }

    static Spoken sentence(HelpRequest request) {
        return Spoken.phrase("request.line", request.what(), request.when().spoken());
    }
}

package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.conversation.Spoken;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.offer.OfferMade;
import nl.handje.offer.Offers;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
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

    private final WhoToInvite whoToInvite;
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Offers offers;
    private final Reminders reminders;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final Residents residents;
    private final Clock clock;

    Search(WhoToInvite whoToInvite, Invitations invitations, HelpRequests requests, Offers offers, Reminders reminders,
            Notifications notifications, ReviewQueue reviewQueue, Residents residents, Clock clock) {
        this.whoToInvite = whoToInvite;
        this.invitations = invitations;
        this.requests = requests;
        this.offers = offers;
        this.reminders = reminders;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Say begin(HelpRequest request) {
        var asked = nextRound(request);
        if (asked == 0) {
            tellCoordinator(request);
            return Say.phrase("matching.nobody-yet");
        }
        return Say.phrase("matching.begun", asked);
    }

    /** Asks the next neighbours; says how many there were. */
    int nextRound(HelpRequest request) {
        var chosen = whoToInvite.next(request);
        var number = invitations.findByRequest(request.id()).stream().mapToInt(Invitation::roundNumber).max().orElse(0)
                + 1;
        chosen.stream().map(helper -> invite(request, helper, number)).min(Comparator.naturalOrder())
                .ifPresent(first -> reminders.add("round-" + request.id() + "-" + number, NextRound.KIND,
                        request.id().value(), endOfRound(first)));
        return chosen.size();
    }

    /** Nobody is asked, and nobody hears bad news, in the middle of the night. */
    private Instant endOfRound(ZonedDateTime firstPut) {
        return Hours.USUAL.firstFrom(firstPut.plus(SILENCE)).toInstant();
    }

    /** Asks now, or at the first hour in which this neighbour wants to hear something; says when that is. */
    private ZonedDateTime invite(HelpRequest request, ResidentId helper, int roundNumber) {
        var now = clock.instant().atZone(clock.getZone());
        var invitation = invitations.save(new Invitation(request.id(), helper, roundNumber, now.toInstant()));
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
        var helper = invitation.helper();
        notifications.put(helper, Priority.REMINDER, invitation.key(),
                List.of(PromptChoice.of("invitation.accept", "invitation-accept:" + invitation.id(), Act.AFFIRM),
                        PromptChoice.of("invitation.decline", "invitation-decline:" + invitation.id(), Act.DENY)),
                "invitation.ask", request.what(), request.when().spoken(), request.area().spoken());
    }

    /** Nobody is left to ask, or a round passed in silence: further, or honestly told. */
    void goOn(HelpRequest request) {
        if (request.isSearching() && nextRound(request) == 0
                && invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isOpen)) {
            tellCoordinator(request);
            notifications.tell(request.asker(), Priority.REMINDER, "nobody-" + request.id() + "-" + clock.millis(),
                    "matching.nobody-left", request.what());
        }
    }

    @Override
    public Spoken searchOn(HelpRequest request) {
        var asked = nextRound(request);
        if (asked == 0) {
            tellCoordinator(request);
        }
        return asked == 0 ? Spoken.phrase("matching.coordinator-looks") : Spoken.phrase("matching.asked-others", asked);
    }

    private void tellCoordinator(HelpRequest request) {
        reviewQueue.askForPerson(request.asker(), Source.UNANSWERED, "matching.nobody-for-coordinator", request.what(),
                request.when().spoken(), request.area().spoken());
    }

    /** Somebody new may be just who an earlier request waits for. */
    @EventListener
    void on(OfferMade made) {
        var offer = offers.findById(made.offer()).orElseThrow();
        for (var request : requests.findByStateOrderByAskedAt(HelpRequest.State.SEARCHING)) {
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

    @Override
    public void callOff(HelpRequest request) {
        letOthersOff(request, "invitation.called-off");
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

    static Spoken sentence(HelpRequest request) {
        return Spoken.phrase("request.line", request.what(), request.when().spoken());
    }
}

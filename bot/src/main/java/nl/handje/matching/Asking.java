package nl.handje.matching;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.handje.candidate.Candidate;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.messaging.Priority;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Notifications;
import nl.handje.resident.ResidentId;
import nl.handje.town.Mode;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks neighbours, round after round as their town set it, until one says yes or there is nobody left. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Asking {
    private final WhoToInvite whoToInvite;
    private final Invitations invitations;
    private final Reserves reserves;
    private final Towns towns;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Coordinators coordinators;
    private final InvitationWords words;
    private final RoundTimes times;
    private final ApprovalTimes approvalTimes;
    private final Clock clock;

    Asking(WhoToInvite whoToInvite, Invitations invitations, Reserves reserves, Towns towns, Reminders reminders,
            Notifications notifications, Coordinators coordinators, InvitationWords words, RoundTimes times,
            ApprovalTimes approvalTimes, Clock clock) {
        this.whoToInvite = whoToInvite;
        this.invitations = invitations;
        this.reserves = reserves;
        this.towns = towns;
        this.reminders = reminders;
        this.notifications = notifications;
        this.coordinators = coordinators;
        this.words = words;
        this.times = times;
        this.approvalTimes = approvalTimes;
        this.clock = clock;
    }

    /** Asks the next neighbours, or proposes them to a coordinator; says how many there were. */
    int nextRound(HelpRequest request) {
        var number = lastRound(request) + 1;
        return begin(request, whoToInvite.next(request, number), number);
    }

    /** As {@link #nextRound}, when the town has one more. */
    public int furtherRound(HelpRequest request) {
        return settings(request).rounds().goesOnAfter(lastRound(request)) ? nextRound(request) : 0;
    }

    /** Somebody new may be just who it waits for; after the last round nobody else is asked with them. */
    public void newcomer(HelpRequest request, ResidentId helper) {
        if (furtherRound(request) == 0) {
            begin(request, whoToInvite.newcomer(request, helper), Math.max(1, lastRound(request)));
        }
    }

    private int begin(HelpRequest request, List<Candidate> chosen, int number) {
        if (isModerated(request)) {
            propose(request, chosen, number);
        } else {
            ask(request,
                    chosen.stream().map(it -> Invitation.sent(request.id(), it, number, clock.instant())).toList());
        }
        return chosen.size();
    }

    /** Asks this one first, as a round by itself. */
    void first(HelpRequest request, Candidate chosen) {
        if (isModerated(request)) {
            propose(request, List.of(chosen), 1);
        } else {
            ask(request, List.of(Invitation.sent(request.id(), chosen, 1, clock.instant())));
        }
    }

    boolean isModerated(HelpRequest request) {
        return settings(request).mode() == Mode.MODERATED;
    }

    private void propose(HelpRequest request, List<Candidate> chosen, int number) {
        chosen.forEach(it -> invitations.save(Invitation.proposed(request.id(), it, number, clock.instant())));
        if (!chosen.isEmpty()) {
            request.asksOthers();
            coordinators.shouldApprove(request, chosen.size());
            approvalTimes.plan(request, Unapproved.WAITS);
        }
    }

    /** Nobody of the team looked at these: they are asked after all. */
    void goOnUnapproved(HelpRequest request, List<Invitation> waiting) {
        waiting.forEach(invitation -> invitation.approve(clock.instant()));
        ask(request, waiting);
    }

    /** A coordinator has to say yes first. */
    public boolean waitsForApproval(HelpRequest request) {
        return invitations.findByRequest(request.id()).stream().anyMatch(Invitation::isAwaitingApproval);
    }

    /** Somebody was asked and did not answer yet. */
    public boolean waitsForNeighbours(HelpRequest request) {
        return invitations.findByRequest(request.id()).stream().anyMatch(Invitation::isOpen);
    }

    /** These neighbours, together; then there is time to answer. */
    public void ask(HelpRequest request, List<Invitation> together) {
        together.stream().map(invitation -> invite(request, invitations.save(invitation)))
                .min(Comparator.naturalOrder()).ifPresent(first -> {
                    request.asksOthers();
                    times.giveTime(request, lastRound(request), first);
                });
    }

    private TownSettings settings(HelpRequest request) {
        return towns.settingsOf(request.area().region());
    }

    public int lastRound(HelpRequest request) {
        return invitations.findByRequest(request.id()).stream().mapToInt(Invitation::roundNumber).max().orElse(0);
    }

    /** Asks now, or at the first hour in which this neighbour wants to hear something; says when that is. */
    private ZonedDateTime invite(HelpRequest request, Invitation invitation) {
        var when = times.firstFor(invitation.helper(), request);
        if (when.isAfter(times.now())) {
            reminders.add("put-" + invitation.key(), LaterInvitation.KIND, invitation.id().value(), invitation.helper(),
                    when.toInstant());
        } else {
            put(invitation, request);
        }
        return when;
    }

    /** When the first of them hears of it, where at this hour nobody does; empty when somebody heard of it already. */
    Optional<LocalDateTime> asksLater(HelpRequest request) {
        var open = invitations.findByRequest(request.id()).stream().filter(Invitation::isOpen).toList();
        return open.stream().anyMatch(Invitation::wasPut)
                ? Optional.empty()
                : open.stream().map(it -> times.firstFor(it.helper(), request)).min(Comparator.naturalOrder())
                        .map(ZonedDateTime::toLocalDateTime);
    }

    /** Puts it to the neighbour. */
    void put(Invitation invitation, HelpRequest request) {
        invitation.put(clock.instant());
        words.put(request, invitation);
    }

    /** Who said yes at a time of their own is asked whether it can be when the asker wants it. */
    public void askBack(HelpRequest request, Invitation invitation, Optional<WantedTime.Said> time) {
        request.searchAgain();
        time.ifPresent(request::moveTo);
        words.putTimeStays(request, invitation);
        times.giveTime(request, lastRound(request), times.now());
    }

    /** Everybody who was asked said no: further, or honestly told. */
    public void goOn(HelpRequest request) {
        if (request.isSearching() && !asksFurther(request)
                && invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isPending)) {
            tellHonestly(request);
        }
    }

    /** A round passed in silence: further, or honestly told, though an answer may still come. */
    void goOnAfterSilence(HelpRequest request) {
        if (request.isSearching() && !times.hasTime(request, lastRound(request)) && !asksFurther(request)) {
            tellHonestly(request);
        }
    }

    /** Who waits in reserve comes first; then as many rounds as the town wants. */
    private boolean asksFurther(HelpRequest request) {
        if (reserves.ask(request)) {
            times.giveTime(request, lastRound(request), times.now());
            return true;
        }
        return furtherRound(request) > 0;
    }

    /** The neighbour who was found fell away; says how many are asked now. */
    int another(HelpRequest request) {
        if (reserves.ask(request)) {
            times.giveTime(request, lastRound(request), times.now());
            return 1;
        }
        return nextRound(request);
    }

    /** Once for everybody who was asked. */
    private void tellHonestly(HelpRequest request) {
        if (!request.hearsThatNobodyIsLeft(clock.instant())) {
            return;
        }
        if (request.manner().isQuiet()) {
            notifications.put(request.asker(), Priority.REMINDER, "further-" + request.id() + "-" + clock.millis(),
                    Rungs.further(request), "matching.further", request.what());
        } else {
            coordinators.foundNobody(request);
            notifications.tell(request.asker(), Priority.REMINDER, "nobody-" + request.id() + "-" + clock.millis(),
                    "matching.nobody-left", request.what());
        }
    }
}

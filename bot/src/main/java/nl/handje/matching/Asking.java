package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import nl.handje.candidate.Candidate;
import nl.handje.messaging.Priority;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Hours;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.town.Mode;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks neighbours, round after round as their town set it, until one says yes or there is nobody left. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Asking {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final WhoToInvite whoToInvite;
    private final Invitations invitations;
    private final Reserves reserves;
    private final Towns towns;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Coordinators coordinators;
    private final InvitationWords words;
    private final Residents residents;
    private final Clock clock;

    Asking(WhoToInvite whoToInvite, Invitations invitations, Reserves reserves, Towns towns, Reminders reminders,
            Notifications notifications, Coordinators coordinators, InvitationWords words, Residents residents,
            Clock clock) {
        this.whoToInvite = whoToInvite;
        this.invitations = invitations;
        this.reserves = reserves;
        this.towns = towns;
        this.reminders = reminders;
        this.notifications = notifications;
        this.coordinators = coordinators;
        this.words = words;
        this.residents = residents;
        this.clock = clock;
    }

    /** Asks the next neighbours, or proposes them to a coordinator; says how many there were. */
    int nextRound(HelpRequest request) {
        var number = lastRound(request) + 1;
        var chosen = whoToInvite.next(request, number);
        if (isModerated(request)) {
            propose(request, chosen, number);
        } else {
            ask(request, chosen.stream().map(it -> Invitation.sent(request.id(), it, number, clock.instant())).toList());
        }
        return chosen.size();
    }

    boolean isModerated(HelpRequest request) {
        return settings(request).mode() == Mode.MODERATED;
    }

    private void propose(HelpRequest request, List<Candidate> chosen, int number) {
        chosen.forEach(it -> invitations.save(Invitation.proposed(request.id(), it, number, clock.instant())));
        if (!chosen.isEmpty()) {
            request.asksOthers();
            coordinators.shouldApprove(request, chosen.size());
        }
    }

    /** These neighbours, together; then there is time to answer. */
    void ask(HelpRequest request, List<Invitation> together) {
        together.stream().map(invitation -> invite(request, invitations.save(invitation)))
                .min(Comparator.naturalOrder()).ifPresent(first -> {
                    request.asksOthers();
                    giveTime(request, first);
                });
    }

    /** Nobody is asked, and nobody hears bad news, in the middle of the night. */
    private void giveTime(HelpRequest request, ZonedDateTime firstPut) {
        goOnAt(request, firstPut.plus(settings(request).rounds().delay(request.isUrgent())));
    }

    /** Goes on by itself when the asker says nothing for a while. */
    void goOnIn(HelpRequest request, Duration silence) {
        goOnAt(request, now().plus(silence));
    }

    private void goOnAt(HelpRequest request, ZonedDateTime moment) {
        var end = settings(request).hours().firstFrom(moment).toInstant();
        reminders.add("round-" + request.id() + "-" + lastRound(request) + "-" + end.toEpochMilli(), NextRound.KIND,
                request.id().value(), end);
    }

    private TownSettings settings(HelpRequest request) {
        return towns.settingsOf(request.area().region());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    int lastRound(HelpRequest request) {
        return invitations.findByRequest(request.id()).stream().mapToInt(Invitation::roundNumber).max().orElse(0);
    }

    /** Asks now, or at the first hour in which this neighbour wants to hear something; says when that is. */
    private ZonedDateTime invite(HelpRequest request, Invitation invitation) {
        var when = hours(invitation.helper(), settings(request)).firstFrom(now());
        if (when.isAfter(now())) {
            reminders.add("put-" + invitation.key(), LaterInvitation.KIND, invitation.id().value(), invitation.helper(),
                    when.toInstant());
        } else {
            put(invitation, request);
        }
        return when;
    }

    /** Their own, or those of the town for who chose none. */
    private Hours hours(ResidentId helper, TownSettings settings) {
        return residents.findById(helper).map(Resident::hours).filter(own -> !own.equals(Hours.USUAL))
                .orElse(settings.hours());
    }

    /** Puts it to the neighbour. */
    void put(Invitation invitation, HelpRequest request) {
        invitation.put(clock.instant());
        words.put(request, invitation);
    }

    /** Everybody who was asked said no: further, or honestly told. */
    void goOn(HelpRequest request) {
        if (request.isSearching() && !asksFurther(request)
                && invitations.findByRequest(request.id()).stream().noneMatch(Invitation::isPending)) {
            tellHonestly(request);
        }
    }

    /** A round passed in silence: further, or honestly told, though an answer may still come. */
    void goOnAfterSilence(HelpRequest request) {
        if (request.isSearching() && !hasTime(request) && !asksFurther(request)) {
            tellHonestly(request);
        }
    }

    /** The last round began later than the one whose time is up now; it has its own end. */
    private boolean hasTime(HelpRequest request) {
        var last = lastRound(request);
        var end = clock.instant().minus(settings(request).rounds().delay(request.isUrgent())).plus(A_MINUTE);
        return invitations.findByRequest(request.id()).stream()
                .filter(it -> it.roundNumber() == last && it.isPending()).map(Invitation::since)
                .min(Comparator.naturalOrder()).filter(end::isBefore).isPresent();
    }

    /** Who waits in reserve comes first; then as many rounds as the town wants. */
    private boolean asksFurther(HelpRequest request) {
        if (reserves.ask(request)) {
            giveTime(request, now());
            return true;
        }
        return settings(request).rounds().goesOnAfter(lastRound(request)) && nextRound(request) > 0;
    }

    /** The neighbour who was found fell away; says how many are asked now. */
    int another(HelpRequest request) {
        if (reserves.ask(request)) {
            giveTime(request, now());
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

package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Hours;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.springframework.stereotype.Component;

/** When somebody may be asked, and how long a round may be silent, in a town. */
@Component
class RoundTimes {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Invitations invitations;
    private final Residents residents;
    private final Reminders reminders;
    private final Towns towns;
    private final Clock clock;

    RoundTimes(Invitations invitations, Residents residents, Reminders reminders, Towns towns, Clock clock) {
        this.invitations = invitations;
        this.residents = residents;
        this.reminders = reminders;
        this.towns = towns;
        this.clock = clock;
    }

    ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    /** The first moment in their own hours, or in those of the town for who chose none. */
    ZonedDateTime firstFor(ResidentId helper, HelpRequest request) {
        return residents.findById(helper).map(Resident::hours).filter(own -> !own.equals(Hours.USUAL))
                .orElse(settings(request).hours()).firstFrom(now());
    }

    /** Nobody is asked, and nobody hears bad news, in the middle of the night. */
    void giveTime(HelpRequest request, int round, ZonedDateTime from) {
        goOnAt(request, round, from.plus(settings(request).rounds().delay(request.isUrgent())));
    }

    /** Goes on by itself when the asker says nothing for a while. */
    void goOnIn(HelpRequest request, int round, Duration silence) {
        goOnAt(request, round, now().plus(silence));
    }

    private void goOnAt(HelpRequest request, int round, ZonedDateTime moment) {
        var end = settings(request).hours().firstFrom(moment).toInstant();
        reminders.add("round-" + request.id() + "-" + round + "-" + end.toEpochMilli(), NextRound.KIND,
                request.id().value(), end);
    }

    /** The last round began later than the one whose time is up now; it has its own end. */
    boolean hasTime(HelpRequest request, int last) {
        var begun = clock.instant().minus(settings(request).rounds().delay(request.isUrgent())).plus(A_MINUTE);
        List<Invitation> all = invitations.findByRequest(request.id());
        return all.stream().filter(it -> it.roundNumber() == last && it.isPending()).map(Invitation::since)
                .min(Comparator.naturalOrder()).filter(begun::isBefore).isPresent();
    }

    private TownSettings settings(HelpRequest request) {
        return towns.settingsOf(request.area().region());
    }
}

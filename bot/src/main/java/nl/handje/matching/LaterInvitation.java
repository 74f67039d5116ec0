package nl.handje.matching;

import java.time.Clock;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.Invitations;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** A neighbour who did not want to hear anything at that hour is asked now, if they are still needed. */
@Component
class LaterInvitation implements ReminderKind {
    static final String KIND = "invitation";

    private final Invitations invitations;
    private final HelpRequests requests;
    private final Residents residents;
    private final Asking asking;
    private final Fitting fitting;
    private final Clock clock;

    LaterInvitation(Invitations invitations, HelpRequests requests, Residents residents, Asking asking,
            Fitting fitting, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.residents = residents;
        this.asking = asking;
        this.fitting = fitting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void due(DueReminder reminder) {
        invitations.findById(new InvitationId(reminder.subject())).filter(Invitation::isOpen).ifPresent(
                invitation -> requests.hold(invitation.request()).ifPresent(request -> {
                    var askable = residents.findById(invitation.helper())
                            .filter(helper -> helper.canBeAsked(clock.instant())).isPresent();
                    if (askable && request.isSearching() && fitting.mayMeet(invitation.helper(), request)) {
                        asking.put(invitation, request);
                    } else {
                        invitation.letOffTheHook(clock.instant());
                    }
                }));
    }
}

package nl.handje.invitation;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Notifications;
import org.springframework.stereotype.Component;

/** What a neighbour reads who is asked: kind, time and area, what is good to know, and never who it is. */
@Component
public class InvitationWords {
    /** Of what comes back, the first time only. */
    public static final String ONCE = "once";

    /** A yes in words that name a time. */
    public static final String ACCEPT_AS_SAID = "invitation-accept-said";

    /** The button of who wants to be kept in reserve. */
    public static final String RESERVE = "invitation-reserve";

    private final Notifications notifications;
    private final Clock clock;

    InvitationWords(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    public void put(HelpRequest request, Invitation invitation) {
        put(request, invitation, "invitation.ask");
    }

    /** The request became another: the old message loses its buttons, a new one tells what it is now. */
    public void putAgain(HelpRequest request, Invitation invitation) {
        notifications.settle(invitation.helper(), invitation.key(), "invitation.changed-below");
        invitation.askAgain();
        put(request, invitation, "invitation.changed");
    }

    private void put(HelpRequest request, Invitation invitation, String phrase) {
        notifications.put(invitation.helper(), Priority.REMINDER, invitation.key(), choices(request, invitation),
                phrase(request, phrase), arguments(request));
    }

    /** More to know of the same request: told in the same place. */
    public void renew(HelpRequest request, Invitation invitation) {
        notifications.renew(invitation.helper(), invitation.key(), "detailed-" + clock.millis(),
                choices(request, invitation),
                phrase(request, "invitation.ask"), arguments(request));
    }

    /** The neighbour who was chosen fell away, and this one wanted to be kept in reserve. */
    public void putToReserve(HelpRequest request, Invitation invitation) {
        invitation.askAgain();
        put(request, invitation, "invitation.reserve-asked");
    }

    /** The neighbour's own time does not suit the asker. */
    public void putTimeStays(HelpRequest request, Invitation invitation) {
        invitation.askAgain();
        put(request, invitation, "invitation.time-stays");
    }

    /** In half a sentence: what and when. */
    public static Spoken sentence(HelpRequest request) {
        return Spoken.phrase("request.line", request.what(), request.when().spoken());
    }

    private static String phrase(HelpRequest request, String phrase) {
        return request.details().isPresent() ? phrase + "-details" : phrase;
    }

    private static Object[] arguments(HelpRequest request) {
        return new Object[]{request.what(), request.when().spoken(), request.area().spoken(),
                request.details().orElse((language, phrasebook) -> "")};
    }

    private static List<PromptChoice> choices(HelpRequest request, Invitation invitation) {
        var accept = "invitation-accept:" + invitation.id();
        var no = PromptChoice.of("invitation.decline", "invitation-decline:" + invitation.id(), Act.DENY);
        return request.comesBack().isPresent()
                ? List.of(PromptChoice.of("invitation.accept-all", accept, Act.AFFIRM),
                        PromptChoice.of("invitation.accept-once", accept + "/" + ONCE), no)
                : List.of(PromptChoice.of("invitation.accept", accept, Act.AFFIRM, Act.RESCHEDULE), no);
    }
}

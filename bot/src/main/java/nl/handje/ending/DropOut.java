package nl.handje.ending;

import java.time.Clock;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentButtons;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invited;
import nl.handje.messaging.Priority;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.BecameUnreachable;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One of the two cannot come: the other is told honestly, and the next neighbours are asked at once. */
@Component
public class DropOut {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final Invited invited;
    private final AppointmentButtons buttons;
    private final AppointmentWords words;
    private final Endings endings;
    private final Replacement replacement;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final Clock clock;

    DropOut(Appointments appointments, HelpRequests requests, Invited invited, AppointmentButtons buttons,
            AppointmentWords words, Endings endings, Replacement replacement, Notifications notifications,
            ReviewQueue reviewQueue, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.invited = invited;
        this.buttons = buttons;
        this.words = words;
        this.endings = endings;
        this.replacement = replacement;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.clock = clock;
    }

    public List<Say> of(Appointment appointment, Resident who) {
        var request = requests.hold(appointment.request()).orElseThrow();
        return List.of(appointment.isHelpedBy(who.id())
                ? helperCannot(appointment, request, who)
                : notNeeded(appointment));
    }

    private Say helperCannot(Appointment appointment, HelpRequest request, Resident helper) {
        var tooLate = appointment.isExact() && appointment.hasBegun(clock.instant());
        fallAway(appointment, request);
        if (tooLate) {
            replacement.whatNow(request, "appointment.dropped-out-too-late", helper.name());
            return Say.phrase("appointment.thanks-for-telling-late", words.nameOf(appointment.asker()));
        }
        var told = replacement.begin(appointment, request);
        notifications.tell(appointment.asker(), Priority.REPLY, "dropped-out-" + appointment.id(),
                "appointment.dropped-out", helper.name(), request.what(), told);
        return Say.phrase("appointment.thanks-for-telling", words.nameOf(appointment.asker()));
    }

    private void fallAway(Appointment appointment, HelpRequest request) {
        appointment.dropOut();
        invited.fallsAway(request.id(), appointment.helper());
        endings.endAtOnce(appointment);
    }

    public Say notNeeded(Appointment appointment) {
        var request = requests.hold(appointment.request()).orElseThrow();
        appointment.callOff();
        request.withdraw();
        endings.endAtOnce(appointment);
        tellOff(appointment, request);
        return Say.phrase("appointment.called-off-done", words.nameOf(appointment.helper()));
    }

    private void tellOff(Appointment appointment, HelpRequest request) {
        notifications.tell(appointment.helper(), Priority.REPLY, "called-off-" + appointment.id(),
                "appointment.called-off", words.nameOf(appointment.asker()), request.what(), words.when(appointment));
    }

    /** The asker wants nothing more of the helper, who hears no more than that it is off. */
    public void ratherAnother(Appointment appointment) {
        var request = requests.hold(appointment.request()).orElseThrow();
        tellOff(appointment, request);
        fallAway(appointment, request);
        if (appointment.isExact() && appointment.hasBegun(clock.instant())) {
            replacement.whatNow(request, "replacement.nobody-came-in-time");
        } else {
            notifications.tell(appointment.asker(), Priority.REPLY, "rather-another-" + appointment.id(),
                    "appointment.looks-for-another", request.what(), replacement.begin(appointment, request));
        }
    }

    /** The helper says nothing, and the asker would rather have somebody who does. */
    @Bean
    Action ratherAnother() {
        return buttons.forAsker("appointment-rather-another",
                (appointment, asker) -> appointment.isUpcoming() && !appointment.isSureToCome()
                        ? List.of(another(appointment))
                        : AppointmentButtons.old());
    }

    private Say another(Appointment appointment) {
        var request = requests.hold(appointment.request()).orElseThrow();
        fallAway(appointment, request);
        notifications.tell(appointment.helper(), Priority.REPLY, "not-needed-" + appointment.id(),
                "still-coming.not-needed", words.nameOf(appointment.asker()), request.what());
        if (appointment.hasBegun(clock.instant())) {
            replacement.whatNow(request, "replacement.nobody-came-in-time");
            return Say.phrase("still-coming.told", words.nameOf(appointment.helper()));
        }
        return Say.phrase("still-coming.looks-on", words.nameOf(appointment.helper()),
                replacement.begin(appointment, request));
    }

    /** A helper who blocked the bot must not stay expected: a human rings round, and the asker is told by them. */
    @EventListener
    void on(BecameUnreachable gone) {
        for (var appointment : appointments.upcoming(gone.resident())) {
            reviewQueue.askForPerson(appointment.otherThan(gone.resident()), Source.NO_SHOW,
                    "appointment.unreachable-for-coordinator", words.what(appointment), words.when(appointment));
        }
    }
}

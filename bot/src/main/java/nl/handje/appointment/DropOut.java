package nl.handje.appointment;

import java.time.Clock;
import java.util.List;
import nl.handje.conversation.Say;
import nl.handje.messaging.Priority;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.BecameUnreachable;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One of the two cannot come: the other is told honestly, and the next neighbours are asked at once. */
@Component
class DropOut {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Residents residents;
    private final AppointmentReminders reminders;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DropOut(Appointments appointments, HelpRequests requests, HelperSearch search, Residents residents,
            AppointmentReminders reminders,
            Notifications notifications, ReviewQueue reviewQueue, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
        this.residents = residents;
        this.reminders = reminders;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.events = events;
        this.clock = clock;
    }

    List<Say> of(Appointment appointment, Resident who) {
        reminders.cancel(appointment);
        var request = requests.hold(appointment.request()).orElseThrow();
        return List.of(appointment.helper().equals(who.id())
                ? helperCannot(appointment, request, who)
                : notNeeded(appointment, request, who));
    }

    private Say helperCannot(Appointment appointment, HelpRequest request, Resident helper) {
        appointment.dropOut(clock.instant());
        request.searchAgain();
        appointment.changed(AppointmentChanged.Kind.DROPPED_OUT, events);
        var told = search.searchOn(request);
        notifications.tell(appointment.asker(), Priority.REPLY, "dropped-out-" + appointment.id(),
                "appointment.dropped-out", helper.name(), request.what(), told);
        return Say.phrase("appointment.thanks-for-telling", nameOf(appointment.asker()));
    }

    private Say notNeeded(Appointment appointment, HelpRequest request, Resident asker) {
        appointment.callOff(clock.instant());
        request.withdraw();
        appointment.changed(AppointmentChanged.Kind.CALLED_OFF, events);
        notifications.tell(appointment.helper(), Priority.REPLY, "called-off-" + appointment.id(),
                "appointment.called-off", asker.name(), request.what(), request.when().spoken());
        return Say.phrase("appointment.called-off-done", nameOf(appointment.helper()));
    }

    /** The asker waited for nothing. Who says so is kept private; a human looks at it. */
    List<Say> nobodyCame(Appointment appointment) {
        reminders.cancel(appointment);
        appointment.dropOut(clock.instant());
        var request = requests.hold(appointment.request()).orElseThrow();
        request.searchAgain();
        appointment.changed(AppointmentChanged.Kind.DROPPED_OUT, events);
        reviewQueue.askForPerson(appointment.asker(), Source.NO_SHOW, "appointment.nobody-came-for-coordinator",
                request.what(), request.when().spoken());
        return List.of(Say.phrase("appointment.nobody-came"));
    }

    /** A helper who blocked the bot must not stay expected: a human rings round, and the asker is told by them. */
    @EventListener
    void on(BecameUnreachable gone) {
        for (var appointment : appointments.upcoming(gone.resident())) {
            var request = requests.findById(appointment.request()).orElseThrow();
            reviewQueue.askForPerson(appointment.otherThan(gone.resident()), Source.NO_SHOW,
                    "appointment.unreachable-for-coordinator", request.what(), request.when().spoken());
        }
    }

    private String nameOf(ResidentId resident) {
        return residents.findById(resident).map(Resident::name).orElseThrow();
    }
}

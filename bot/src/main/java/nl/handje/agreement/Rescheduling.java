package nl.handje.agreement;

import java.time.Clock;
import nl.handje.ahead.AppointmentReminders;
import nl.handje.ahead.OldReminders;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.AppointmentWords;
import nl.handje.appointment.Appointments;
import nl.handje.appointment.Outcome;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves an appointment to the time on which the two agreed: its request, its reminders and its message follow. */
@Component
public class Rescheduling {
    private final HelpRequests requests;
    private final Appointments appointments;
    private final AppointmentReminders reminders;
    private final AppointmentWords words;
    private final Agreement agreement;
    private final OldReminders old;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rescheduling(HelpRequests requests, Appointments appointments, AppointmentReminders reminders,
            AppointmentWords words,
            Agreement agreement, OldReminders old, Notifications notifications,
            ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.appointments = appointments;
        this.reminders = reminders;
        this.words = words;
        this.agreement = agreement;
        this.old = old;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Refused when there is nothing to move any more, or the time is past. */
    public Outcome move(Appointment appointment, WantedTime.Said time) {
        var request = requests.hold(appointment.request()).orElseThrow();
        var outcome = appointment.moveTo(time.start().atZone(clock.getZone()).toInstant(), time.isOnTheClock(),
                clock.instant());
        if (outcome.isTaken()) {
            // What comes back each week keeps its rule; only this once is at another time.
            if (request.when().times().stream().allMatch(said -> said.recurrence().isEmpty())) {
                request.moveTo(time);
            }
            reminders.moved(appointment);
            renewTheMessage(appointment);
            old.moved(appointment);
            appointments.flush();
            appointment.changed(AppointmentChanged.Kind.MOVED, events);
        }
        return outcome;
    }

    private void renewTheMessage(Appointment appointment) {
        renew(appointment, "appointment.agreed-asker", true);
        renew(appointment, "appointment.agreed-helper", false);
    }

    private void renew(Appointment appointment, String phrase, boolean asker) {
        var reader = asker ? appointment.asker() : appointment.helper();
        notifications.renew(reader, Agreement.key(appointment, reader), "moved-" + appointment.moves(),
                agreement.choices(appointment), phrase, words.nameOf(appointment.otherThan(reader)),
                words.what(appointment), words.when(appointment));
    }
}

package nl.handje.ending;

import java.time.Clock;
import nl.handje.ahead.AppointmentReminders;
import nl.handje.ahead.OldReminders;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.Appointments;
import nl.handje.appointment.Outcome;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.ResidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How an appointment ends: its request follows, its reminders go, and who waits for the end hears of it. */
@Component
public class Endings {
    private final HelpRequests requests;
    private final Appointments appointments;
    private final AppointmentReminders reminders;
    private final OldReminders old;
    private final NeighbourLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(HelpRequests requests, Appointments appointments, AppointmentReminders reminders, OldReminders old,
            NeighbourLines lines, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.appointments = appointments;
        this.reminders = reminders;
        this.old = old;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /** It is done, says one of the two. */
    public Outcome finish(Appointment appointment, ResidentId who) {
        var outcome = appointment.finish(who, clock.instant());
        if (outcome.isTaken()) {
            requests.hold(appointment.request()).filter(HelpRequest::isOpen).ifPresent(HelpRequest::finish);
            end(appointment);
            reminders.closeLineLater(appointment);
        }
        return outcome;
    }

    /** They did not meet, says one of the two. What was asked is not looked for until its asker says so. */
    public Outcome miss(Appointment appointment, ResidentId who) {
        var outcome = appointment.miss(who, clock.instant());
        if (outcome.isTaken()) {
            requests.hold(appointment.request()).filter(request -> request.state() != HelpRequest.State.WITHDRAWN)
                    .ifPresent(HelpRequest::expire);
            end(appointment);
            reminders.closeLineLater(appointment);
        }
        return outcome;
    }

    /** Its time went by, and nobody says how it was. */
    public Outcome pass(Appointment appointment) {
        var outcome = appointment.pass();
        if (outcome.isTaken()) {
            requests.hold(appointment.request()).filter(HelpRequest::isOpen).ifPresent(HelpRequest::finish);
            endAtOnce(appointment);
        }
        return outcome;
    }

    /** The two have nothing more to write to each other about it. */
    public void endAtOnce(Appointment appointment) {
        end(appointment);
        lines.close(appointment.id().value());
    }

    /** What waited for it waits no longer. */
    private void end(Appointment appointment) {
        reminders.cancel(appointment);
        old.over(appointment);
        appointments.flush();
        appointment.changed(kind(appointment), events);
        events.publishEvent(new AppointmentEnded(appointment.id()));
    }

    private static AppointmentChanged.Kind kind(Appointment appointment) {
        return switch (appointment.state()) {
            case CALLED_OFF -> AppointmentChanged.Kind.CALLED_OFF;
            case DROPPED_OUT, MISSED -> AppointmentChanged.Kind.DROPPED_OUT;
            case AGREED, REMINDED, ON_THE_WAY, DONE, THANKED, PASSED -> AppointmentChanged.Kind.DONE;
        };
    }
}

package nl.handje.ahead;

import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.reminder.ReminderFailed;
import nl.handje.request.HelpRequests;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody will not hear of their appointment, because it failed too often: a human tells them. */
@Component
class LostReminders {
    private final Appointments appointments;
    private final HelpRequests requests;
    private final ReviewQueue reviewQueue;

    LostReminders(Appointments appointments, HelpRequests requests, ReviewQueue reviewQueue) {
        this.appointments = appointments;
        this.requests = requests;
        this.reviewQueue = reviewQueue;
    }

    @EventListener
    void on(ReminderFailed failed) {
        appointments.findById(new AppointmentId(failed.subject())).filter(Appointment::isUpcoming)
                .ifPresent(appointment -> requests.findById(appointment.request())
                        .ifPresent(request -> reviewQueue.askForPerson(
                                failed.resident().orElse(appointment.asker()), Source.NO_SHOW,
                                "reminder.failed-for-coordinator", request.what(), request.when().spoken())));
    }
}

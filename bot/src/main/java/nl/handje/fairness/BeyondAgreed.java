package nl.handje.fairness;

import java.time.Clock;
import java.time.Duration;
import nl.handje.aftercare.LastingHelp;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Phrasebook;
import nl.handje.fairness.Remark.Subject;
import nl.handje.nlp.Language;
import nl.handje.relay.CareAsked;
import nl.handje.reminder.Reminders;
import nl.handje.request.Cues;
import nl.handje.request.HelpRequests;
import nl.handje.resident.ResidentId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices that help grows into more than was agreed: nearly every week without a word about it, or towards care. */
@Component
class BeyondAgreed {
    private static final int NEARLY_WEEKLY = 4;
    private static final Duration FIVE_WEEKS = Duration.ofDays(35);
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** The questions about the appointment itself come first. */
    private static final Duration LATER = Duration.ofHours(3);
    private static final Duration SOON = Duration.ofHours(1);

    private final Appointments appointments;
    private final HelpRequests requests;
    private final LastingHelp lastingHelp;
    private final Cues cues;
    private final Phrasebook phrasebook;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Clock clock;

    BeyondAgreed(Appointments appointments, HelpRequests requests, LastingHelp lastingHelp, Cues cues,
            Phrasebook phrasebook, GoodMoment moment, Reminders reminders, Clock clock) {
        this.appointments = appointments;
        this.requests = requests;
        this.lastingHelp = lastingHelp;
        this.cues = cues;
        this.phrasebook = phrasebook;
        this.moment = moment;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** A series was agreed as one; what comes back without being one was not. */
    @EventListener
    void on(AppointmentEnded ended) {
        appointments.findById(ended.appointment()).filter(Appointment::wasHeld)
                .filter(it -> !lastingHelp.isOneOfMany(it.request()) && isNearlyWeekly(it))
                .ifPresent(it -> bringUp(Subject.OFTEN_TOGETHER, it, LATER));
    }

    private boolean isNearlyWeekly(Appointment appointment) {
        return heldWithin(FIVE_WEEKS, appointment.asker(), appointment.helper()) >= NEARLY_WEEKLY;
    }

    private long heldWithin(Duration time, ResidentId asker, ResidentId helper) {
        return appointments.heldBetween(asker, helper, clock.instant().minus(time)).stream()
                .filter(it -> !lastingHelp.isOneOfMany(it.request())).count();
    }

    /** The first time, the helper read what it was before they said yes. */
    @EventListener
    void on(AppointmentChanged changed) {
        if (changed.kind() == AppointmentChanged.Kind.AGREED && isAboutCare(changed)
                && heldWithin(A_YEAR, changed.asker(), changed.helper()) > 0) {
            appointments.findById(new AppointmentId(changed.appointment()))
                    .ifPresent(it -> bringUp(Subject.CARE, it, SOON));
        }
    }

    private boolean isAboutCare(AppointmentChanged changed) {
        return requests.findById(changed.request()).flatMap(request -> request.details())
                .filter(details -> cues.has("care-between-neighbours", details.in(Language.NL, phrasebook)))
                .isPresent();
    }

    /** What the asker writes to who helps them. */
    @EventListener
    void on(CareAsked asked) {
        appointments.findById(new AppointmentId(asked.subject())).filter(it -> it.asker().equals(asked.writer()))
                .ifPresent(it -> bringUp(Subject.CARE, it, SOON));
    }

    private void bringUp(Subject subject, Appointment appointment, Duration later) {
        var helper = appointment.helper();
        reminders.add(BeyondQuestions.kind(subject) + "-" + appointment.id(), BeyondQuestions.kind(subject),
                appointment.asker().value(), helper, moment.after(helper, later));
    }
}

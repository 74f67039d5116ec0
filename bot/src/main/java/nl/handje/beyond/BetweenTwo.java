package nl.handje.beyond;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.moment.GoodMoment;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.Remarks;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Something is brought up with one of two about the other: at a good moment, and about one neighbour seldom. */
@Component
class BetweenTwo {
    private static final Duration SELDOM = Duration.ofDays(90);

    private final Appointments appointments;
    private final Residents residents;
    private final Remarks remarks;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Clock clock;

    BetweenTwo(Appointments appointments, Residents residents, Remarks remarks, GoodMoment moment, Reminders reminders,
            Clock clock) {
        this.appointments = appointments;
        this.residents = residents;
        this.remarks = remarks;
        this.moment = moment;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** What is said when the moment has come. */
    @FunctionalInterface
    interface Told {
        void tell(Resident to, Resident about, Remark remark);
    }

    /** So long from now. */
    void bringUp(String kind, AppointmentId appointment, ResidentId to, ResidentId about, Duration later) {
        reminders.add(kind + "-" + appointment + "-" + about, kind, appointment.value(), to, moment.after(to, later));
    }

    ReminderKind kind(String name, Subject subject, Told what) {
        return moment.kind(name, (to, reminder) -> other(reminder, to)
                .filter(about -> isTimeFor(subject, to, about))
                .ifPresent(about -> what.tell(to, about,
                        remarks.save(Remark.about(about.id(), to.id(), subject, clock.instant())))));
    }

    private Optional<Resident> other(DueReminder reminder, Resident to) {
        return appointments.findById(new AppointmentId(reminder.subject())).filter(it -> it.isBetween(to.id()))
                .flatMap(it -> residents.findById(it.otherThan(to.id())));
    }

    private boolean isTimeFor(Subject subject, Resident to, Resident about) {
        return moment.suits(to) && !remarks.existsByResidentAndOtherIdAndSubjectAndMadeAtAfter(to.id(),
                about.id().value(), subject, clock.instant().minus(SELDOM));
    }
}

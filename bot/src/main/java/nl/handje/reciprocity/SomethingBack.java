package nl.handje.reciprocity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.PromptChoice;
import nl.handje.experience.Experiences;
import nl.handje.experience.Went;
import nl.handje.moment.GoodMoment;
import nl.handje.fairness.HelpersNow;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.Remarks;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * "Is er iets kleins dat u voor een ander zou willen doen?", some days after it went well. At most once in three
 * months, never so soon after bad news, and never to who helps already.
 */
@Component
class SomethingBack {
    static final String KIND = "something-back";
    private static final Duration SOME_DAYS = Duration.ofDays(3);
    private static final Duration THREE_MONTHS = Duration.ofDays(91);
    /** Who says nothing twice has said enough. */
    private static final int SILENCES = 2;
    private static final Duration A_DAY = Duration.ofDays(1);
    /** What could not be asked by then is not asked any more: it would come out of the blue. */
    private static final Duration STILL_FRESH = Duration.ofDays(10);

    private final Appointments appointments;
    private final Experiences experiences;
    private final HelpersNow helpers;
    private final BadNews badNews;
    private final Remarks remarks;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    SomethingBack(Appointments appointments, Experiences experiences, HelpersNow helpers, BadNews badNews,
            Remarks remarks, GoodMoment moment, Reminders reminders, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.experiences = experiences;
        this.helpers = helpers;
        this.badNews = badNews;
        this.remarks = remarks;
        this.moment = moment;
        this.reminders = reminders;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentEnded ended) {
        appointments.findById(ended.appointment()).filter(Appointment::wasHeld).map(Appointment::asker)
                .filter(this::mayBeAsked).ifPresent(asker -> reminders.add(KIND + "-" + ended.appointment(), KIND,
                        ended.appointment().value(), asker, moment.after(asker, SOME_DAYS)));
    }

    private boolean mayBeAsked(ResidentId asker) {
        var since = clock.instant().minus(THREE_MONTHS);
        return helpers.of(asker).isEmpty()
                && !remarks.existsByResidentAndSubjectAndAnswer(asker, Subject.SOMETHING_BACK, Answer.NEVER)
                && remarks.countByResidentAndSubjectAndAnswerIsNull(asker, Subject.SOMETHING_BACK) < SILENCES
                && !remarks.existsByResidentAndSubjectAndMadeAtAfter(asker, Subject.SOMETHING_BACK, since)
                && !remarks.existsByResidentAndSubjectAndAnswerAndAnsweredAtAfter(asker, Subject.SOMETHING_BACK,
                        Answer.NOT_NOW, since);
    }

    @Bean
    ReminderKind askForSomethingBack() {
        return moment.kind(KIND, (resident, reminder) -> {
            if (mayBeAsked(resident.id()) && wentWell(reminder, resident)) {
                askOrWait(resident, reminder);
            }
        });
    }

    private boolean wentWell(DueReminder reminder, Resident asker) {
        return appointments.findById(new AppointmentId(reminder.subject())).filter(Appointment::wasHeld)
                .filter(it -> experiences.went(it.id().value(), asker.id()).filter(Went.WELL::equals).isPresent())
                .isPresent();
    }

    private void askOrWait(Resident asker, DueReminder reminder) {
        if (moment.suits(asker) && !badNews.within(A_DAY, asker.id())) {
            ask(asker);
        } else if (isStillFresh(reminder)) {
            reminders.postpone(reminder, moment.after(asker.id(), A_DAY.plusHours(1)));
        }
    }

    private boolean isStillFresh(DueReminder reminder) {
        return appointments.findById(new AppointmentId(reminder.subject())).flatMap(Appointment::doneAt)
                .filter(done -> done.isAfter(clock.instant().minus(STILL_FRESH))).isPresent();
    }

    private void ask(Resident asker) {
        var remark = remarks.save(new Remark(asker.id(), Subject.SOMETHING_BACK, clock.instant()));
        notifications.put(asker.id(), Priority.REMINDER, KIND + "-" + remark.id(),
                List.of(PromptChoice.of("something-back.yes", "something-back-yes:" + remark.id(), Act.AFFIRM,
                        Act.OFFER),
                        PromptChoice.of("something-back.not-now", "something-back-later:" + remark.id(), Act.DENY),
                        PromptChoice.of("something-back.never", "something-back-never:" + remark.id())),
                "something-back.ask");
    }
}

package nl.handje.fairness;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.handje.moment.GoodMoment;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.RemarkButtons;
import nl.handje.remark.Remarks;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** "U hielp deze week drie keer. Dank u wel!": with a rest on offer. Said once; again at the earliest after weeks. */
@Component
class MuchDone {
    private static final String KIND = "much-done";
    private static final String RESTING = "rest-from-helping";
    private static final int MUCH = 3;
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration NOT_EACH_WEEK = Duration.ofDays(28);
    /** The questions about the appointment itself come first. */
    private static final Duration LATER = Duration.ofHours(2);

    private final Appointments appointments;
    private final HelpersNow helpers;
    private final Remarks remarks;
    private final RemarkButtons buttons;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    MuchDone(Appointments appointments, HelpersNow helpers, Remarks remarks, RemarkButtons buttons, GoodMoment moment,
            Reminders reminders, Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.helpers = helpers;
        this.remarks = remarks;
        this.buttons = buttons;
        this.moment = moment;
        this.reminders = reminders;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentEnded ended) {
        appointments.findById(ended.appointment()).filter(Appointment::wasHeld).map(Appointment::helper)
                .filter(this::didMuch).ifPresent(helper -> reminders.add(KIND + "-" + ended.appointment(), KIND,
                        helper.value(), helper, moment.after(helper, LATER)));
    }

    private boolean didMuch(ResidentId helper) {
        return thisWeek(helper) >= MUCH && !remarks.existsByResidentAndSubjectAndMadeAtAfter(helper,
                Subject.MUCH_DONE, clock.instant().minus(NOT_EACH_WEEK));
    }

    private long thisWeek(ResidentId helper) {
        return appointments.helpedSince(helper, clock.instant().minus(A_WEEK));
    }

    @Bean
    ReminderKind muchWasDone() {
        return moment.kind(KIND, (resident, reminder) -> {
            if (moment.suits(resident) && didMuch(resident.id()) && !helpers.openOf(resident.id()).isEmpty()) {
                thank(resident);
            }
        });
    }

    private void thank(Resident helper) {
        var remark = remarks.save(new Remark(helper.id(), Subject.MUCH_DONE, clock.instant()));
        notifications.put(helper.id(), Priority.REMINDER, KIND + "-" + remark.id(),
                List.of(PromptChoice.of("much-done.rest", "much-done-rest:" + remark.id(), Act.AFFIRM),
                        PromptChoice.of("much-done.go-on", "much-done-go-on:" + remark.id(), Act.DENY)),
                "much-done.ask", thisWeek(helper.id()));
    }

    @Bean
    Action restAWhile() {
        return buttons.of("much-done-rest", Answer.REST,
                (remark, person) -> List.of(Say.beginning(RESTING, Answers.none())));
    }

    @Bean
    Action goOnHelping() {
        return buttons.of("much-done-go-on", Answer.GO_ON, (remark, person) -> List.of(Say.phrase("much-done.glad")));
    }
}

package nl.handje.beyond;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.handje.aftercare.LastingHelp;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentEnded;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Subject;
import nl.handje.reminder.ReminderKind;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Two meet nearly every week though each time was agreed as one: who helps is asked, and they alone, whether that is
 * all right, should be agreed on as such, or is too much.
 */
@Component
class OftenTogether {
    static final String KIND = "beyond-often-together";
    private static final int NEARLY_WEEKLY = 4;
    private static final Duration FIVE_WEEKS = Duration.ofDays(35);
    /** The questions about the appointment itself come first. */
    private static final Duration LATER = Duration.ofHours(3);

    private final Appointments appointments;
    private final LastingHelp lastingHelp;
    private final EveryWeek everyWeek;
    private final BetweenTwo betweenTwo;
    private final Notifications notifications;
    private final Clock clock;

    OftenTogether(Appointments appointments, LastingHelp lastingHelp, EveryWeek everyWeek, BetweenTwo betweenTwo,
            Notifications notifications, Clock clock) {
        this.appointments = appointments;
        this.lastingHelp = lastingHelp;
        this.everyWeek = everyWeek;
        this.betweenTwo = betweenTwo;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** A series was agreed on as one; what comes back without being one was not. */
    @EventListener
    void on(AppointmentEnded ended) {
        appointments.findById(ended.appointment()).filter(Appointment::wasHeld)
                .filter(it -> !lastingHelp.isOneOfMany(it.request()) && isNearlyWeekly(it))
                .ifPresent(it -> betweenTwo.bringUp(KIND, it.id(), it.helper(), it.asker(), LATER));
    }

    private boolean isNearlyWeekly(Appointment last) {
        return appointments.heldBetween(last.asker(), last.helper(), clock.instant().minus(FIVE_WEEKS)).stream()
                .filter(it -> !lastingHelp.isOneOfMany(it.request())).count() >= NEARLY_WEEKLY;
    }

    @Bean
    ReminderKind askWhetherOftenIsFine() {
        return betweenTwo.kind(KIND, Subject.OFTEN_TOGETHER, this::ask);
    }

    private void ask(Resident helper, Resident asker, Remark remark) {
        var choices = new ArrayList<>(List.of(
                PromptChoice.of("beyond.fine", "beyond-fine:" + remark.id(), Act.AFFIRM, Act.THANKS)));
        if (everyWeek.after(asker.id(), helper.id()).isPresent()) {
            choices.add(PromptChoice.of("beyond.weekly", "beyond-weekly:" + remark.id()));
        }
        choices.add(PromptChoice.of("beyond.less", "beyond-less:" + remark.id(), Act.DENY));
        choices.add(PromptChoice.of("beyond.human", "beyond-human:" + remark.id(), Act.HUMAN));
        notifications.put(helper.id(), Priority.REMINDER, KIND + "-" + remark.id(), List.copyOf(choices), KIND,
                asker.name());
    }
}

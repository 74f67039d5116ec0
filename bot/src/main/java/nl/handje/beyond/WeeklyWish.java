package nl.handje.beyond;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Say;
import nl.handje.moment.GoodMoment;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.RemarkButtons;
import nl.handje.remark.Remarks;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Ben:  [Een vaste afspraak]
 * Bot:  Ik vraag Anna of elke donderdag om 14:30 goed is …
 * Bot:  (to Anna) Ben wil u graag elke week helpen met een rit … Zal ik dat zo afspreken?   [Ja, graag] [Liever per keer]
 * Anna: ja hoor
 * </pre>
 */
@Component
class WeeklyWish {
    private static final String KIND = "every-week";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final EveryWeek everyWeek;
    private final Appointments appointments;
    private final Residents residents;
    private final Remarks remarks;
    private final RemarkButtons buttons;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    WeeklyWish(EveryWeek everyWeek, Appointments appointments, Residents residents,
            Remarks remarks, RemarkButtons buttons, GoodMoment moment, Reminders reminders,
            Notifications notifications, Clock clock) {
        this.everyWeek = everyWeek;
        this.appointments = appointments;
        this.residents = residents;
        this.remarks = remarks;
        this.buttons = buttons;
        this.moment = moment;
        this.reminders = reminders;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Who helps would like it: the other is asked, in their own hours. */
    @Bean
    Action wouldComeWeekly() {
        return buttons.of("beyond-weekly", Answer.WEEKLY, (remark, person) -> weekly(remark, person)
                .map(it -> List.of(askLater(it))).orElseGet(() -> List.of(Say.phrase("conversation.old-button"))));
    }

    private Optional<EveryWeek.Weekly> weekly(Remark remark, Person person) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return remark.other().flatMap(asker -> everyWeek.after(asker, helper.id()));
    }

    private Say askLater(EveryWeek.Weekly weekly) {
        var last = weekly.last();
        reminders.add(KIND + "-" + last.id(), KIND, last.id().value(), last.asker(),
                moment.after(last.asker(), Duration.ZERO));
        return Say.phrase("every-week.will-ask", name(last.asker()), SpokenTime.rhythm(weekly.when()));
    }

    @Bean
    ReminderKind askWhetherWeekly() {
        return moment.kind(KIND, (asker, reminder) -> of(reminder).ifPresent(weekly -> {
            if (moment.suits(asker)) {
                ask(asker, weekly);
            } else if (isFresh(weekly)) {
                reminders.postpone(reminder, moment.after(asker.id(), A_DAY));
            }
        }));
    }

    /** Who is away for a while is asked when they are back; later it would come out of the blue. */
    private boolean isFresh(EveryWeek.Weekly weekly) {
        return weekly.last().doneAt().filter(clock.instant().minus(TWO_WEEKS)::isBefore).isPresent();
    }

    private Optional<EveryWeek.Weekly> of(DueReminder reminder) {
        return appointments.findById(new AppointmentId(reminder.subject())).flatMap(everyWeek::of);
    }

    private void ask(Resident asker, EveryWeek.Weekly weekly) {
        var helper = weekly.last().helper();
        var remark = remarks.save(Remark.about(helper, asker.id(), Subject.EVERY_WEEK, clock.instant()));
        notifications.put(asker.id(), Priority.REMINDER, KIND + "-" + remark.id(),
                List.of(PromptChoice.of("every-week.yes", "every-week-yes:" + weekly.last().id(), Act.AFFIRM),
                        PromptChoice.of("every-week.no", "every-week-no:" + weekly.last().id(), Act.DENY)),
                "every-week.ask", name(helper), weekly.request().what(), SpokenTime.rhythm(weekly.when()));
    }

    private String name(ResidentId someone) {
        return residents.findById(someone).map(Resident::name).orElse("");
    }
}

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
import nl.handje.fairness.GoodMoment;
import nl.handje.fairness.HelpersNow;
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
import nl.handje.request.SpokenTime;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
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
class FromNowOnWeekly {
    private static final String KIND = "every-week";

    private final EveryWeek everyWeek;
    private final Appointments appointments;
    private final HelpersNow helpers;
    private final Residents residents;
    private final Remarks remarks;
    private final RemarkButtons buttons;
    private final GoodMoment moment;
    private final Reminders reminders;
    private final Notifications notifications;
    private final Clock clock;

    FromNowOnWeekly(EveryWeek everyWeek, Appointments appointments, HelpersNow helpers, Residents residents,
            Remarks remarks, RemarkButtons buttons, GoodMoment moment, Reminders reminders,
            Notifications notifications, Clock clock) {
        this.everyWeek = everyWeek;
        this.appointments = appointments;
        this.helpers = helpers;
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
        return moment.kind(KIND, (asker, reminder) -> of(reminder).filter(it -> moment.suits(asker))
                .ifPresent(weekly -> ask(asker, weekly)));
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

    @Bean
    Action yesEachWeek() {
        return new Pressed("every-week-yes", this::agree);
    }

    @Bean
    Action ratherEachTime() {
        return new Pressed("every-week-no", this::ratherNot);
    }

    /** Both hear of the series that begins. */
    private List<Say> agree(EveryWeek.Weekly weekly, Remark remark) {
        if (helpers.of(weekly.last().helper()).isEmpty()) {
            return List.of(Say.phrase("every-week.not-any-more", name(weekly.last().helper())));
        }
        remark.answer(Answer.YES, clock.instant());
        everyWeek.agree(weekly);
        return List.of();
    }

    private List<Say> ratherNot(EveryWeek.Weekly weekly, Remark remark) {
        remark.answer(Answer.NO, clock.instant());
        notifications.tell(weekly.last().helper(), Priority.REPLY, "every-week-no-" + remark.id(),
                "every-week.rather-not", name(weekly.last().asker()));
        return List.of(Say.phrase("every-week.no-heard", name(weekly.last().helper())));
    }

    private String name(ResidentId someone) {
        return residents.findById(someone).map(Resident::name).orElse("");
    }

    private interface Said {
        List<Say> say(EveryWeek.Weekly weekly, Remark remark);
    }

    /** A button that only who was asked may press, and once. */
    private final class Pressed implements Action {
        private final String verb;
        private final Said what;

        Pressed(String verb, Said what) {
            this.verb = verb;
            this.what = what;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public List<Say> act(Person person, String id) {
            var asker = residents.findByChat(person.chat()).orElseThrow().id();
            return AppointmentId.read(id).flatMap(appointments::findById).filter(it -> it.asker().equals(asker))
                    .flatMap(everyWeek::of).flatMap(weekly -> open(weekly, asker).map(it -> what.say(weekly, it)))
                    .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
        }

        private Optional<Remark> open(EveryWeek.Weekly weekly, ResidentId asker) {
            return remarks.findFirstByResidentAndOtherIdAndSubjectOrderByMadeAtDesc(asker,
                    weekly.last().helper().value(), Subject.EVERY_WEEK).filter(it -> it.answer().isEmpty());
        }
    }
}

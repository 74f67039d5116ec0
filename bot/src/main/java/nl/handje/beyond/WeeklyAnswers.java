package nl.handje.beyond;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Say;
import nl.handje.fairness.HelpersNow;
import nl.handje.messaging.Priority;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.Remarks;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the asker says to help each week: yes begins it, no reaches the helper kindly. */
@Component
class WeeklyAnswers {
    private final EveryWeek everyWeek;
    private final Appointments appointments;
    private final HelpersNow helpers;
    private final Residents residents;
    private final Remarks remarks;
    private final Notifications notifications;
    private final Clock clock;

    WeeklyAnswers(EveryWeek everyWeek, Appointments appointments, HelpersNow helpers, Residents residents,
            Remarks remarks, Notifications notifications, Clock clock) {
        this.everyWeek = everyWeek;
        this.appointments = appointments;
        this.helpers = helpers;
        this.residents = residents;
        this.remarks = remarks;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Bean
    Action yesEachWeek() {
        return button("every-week-yes", this::agree);
    }

    @Bean
    Action ratherEachTime() {
        return button("every-week-no", this::ratherNot);
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
    private Action button(String verb, Said what) {
        return new OnPress(verb, (person, id) -> {
            var asker = residents.findByChat(person.chat()).orElseThrow().id();
            return AppointmentId.read(id).flatMap(appointments::findById).filter(it -> it.asker().equals(asker))
                    .flatMap(everyWeek::of).flatMap(weekly -> open(weekly, asker).map(it -> what.say(weekly, it)));
        });
    }

    private Optional<Remark> open(EveryWeek.Weekly weekly, ResidentId asker) {
        return remarks.findFirstByResidentAndOtherIdAndSubjectOrderByMadeAtDesc(asker, weekly.last().helper().value(),
                Subject.EVERY_WEEK).filter(it -> it.answer().isEmpty());
    }
}

package nl.handje.fairness;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.fairness.Remark.Answer;
import nl.handje.fairness.Remark.Subject;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.reminder.ReminderKind;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.DeskHours;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The question to who helps more than was agreed, and to them alone; about one neighbour seldom. */
@Component
class BeyondQuestions {
    private static final Duration SELDOM = Duration.ofDays(90);

    private static final List<PromptChoice> HOW_OFTEN = List.of(PromptChoice.of("cap.option.week", "offer-cap:1/WEEK"),
            PromptChoice.of("cap.option.fortnight", "offer-cap:2/MONTH"),
            PromptChoice.of("cap.option.month", "offer-cap:1/MONTH"));
    private static final List<PromptChoice> WITH_A_PERSON = List
            .of(PromptChoice.of("conversation.a-person", "person:ask", Act.HUMAN, Act.AFFIRM));

    private final Remarks remarks;
    private final RemarkButtons buttons;
    private final Residents residents;
    private final GoodMoment moment;
    private final Notifications notifications;
    private final Prompts prompts;
    private final ReviewQueue reviewQueue;
    private final DeskHours deskHours;
    private final Clock clock;

    BeyondQuestions(Remarks remarks, RemarkButtons buttons, Residents residents, GoodMoment moment,
            Notifications notifications, Prompts prompts, ReviewQueue reviewQueue, DeskHours deskHours, Clock clock) {
        this.remarks = remarks;
        this.buttons = buttons;
        this.residents = residents;
        this.moment = moment;
        this.notifications = notifications;
        this.prompts = prompts;
        this.reviewQueue = reviewQueue;
        this.deskHours = deskHours;
        this.clock = clock;
    }

    /** Under which its reminders and its words are. */
    static String kind(Subject subject) {
        return "beyond-" + subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Bean
    ReminderKind oftenTogether() {
        return asking(Subject.OFTEN_TOGETHER);
    }

    @Bean
    ReminderKind towardsCare() {
        return asking(Subject.CARE);
    }

    private ReminderKind asking(Subject subject) {
        return moment.kind(kind(subject), (helper, reminder) -> residents
                .findById(new ResidentId(reminder.subject())).filter(asker -> isTimeFor(subject, helper, asker))
                .ifPresent(asker -> ask(subject, helper, asker)));
    }

    private boolean isTimeFor(Subject subject, Resident helper, Resident asker) {
        return moment.suits(helper) && !remarks.existsByResidentAndOtherIdAndSubjectAndMadeAtAfter(helper.id(),
                asker.id().value(), subject, clock.instant().minus(SELDOM));
    }

    private void ask(Subject subject, Resident helper, Resident asker) {
        var remark = remarks.save(Remark.about(asker.id(), helper.id(), subject, clock.instant()));
        notifications.put(helper.id(), Priority.REMINDER, kind(subject) + "-" + remark.id(),
                List.of(PromptChoice.of("beyond.fine", "beyond-fine:" + remark.id(), Act.AFFIRM),
                        PromptChoice.of("beyond.less", "beyond-less:" + remark.id(), Act.DENY),
                        PromptChoice.of("beyond.human", "beyond-human:" + remark.id(), Act.HUMAN)),
                kind(subject), asker.name());
    }

    @Bean
    Action beyondIsFine() {
        return buttons.of("beyond-fine", Answer.FINE, (remark, person) -> List.of(Say.phrase("beyond.stays")));
    }

    @Bean
    Action rathersLess() {
        return buttons.of("beyond-less", Answer.LESS, (remark, person) -> less(remark, person));
    }

    private List<Say> less(Remark remark, Person person) {
        return remark.subject() == Subject.CARE
                ? offer(remark, person, "beyond.less-care", WITH_A_PERSON)
                : offer(remark, person, "beyond.how-often", HOW_OFTEN);
    }

    private List<Say> offer(Remark remark, Person person, String phrase, List<PromptChoice> choices) {
        prompts.open(person.chat(), "beyond-less-" + remark.id(), choices);
        return List.of(Say.phrase(phrase, name(remark)).with(choices.stream()
                .map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new)));
    }

    @Bean
    Action beyondForAHuman() {
        return buttons.of("beyond-human", Answer.HUMAN, (remark, person) -> {
            var helper = residents.findByChat(person.chat()).orElseThrow();
            reviewQueue.askForPerson(helper.id(), Source.PERSON, kind(remark.subject()) + "-for-coordinator",
                    helper.name(), name(remark));
            return List.of(deskHours.answerTo(helper));
        });
    }

    private String name(Remark remark) {
        return remark.other().flatMap(residents::findById).map(Resident::name).orElse("");
    }
}

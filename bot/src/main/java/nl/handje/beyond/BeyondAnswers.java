package nl.handje.beyond;

import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.desk.DeskHours;
import nl.handje.nlp.Act;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.RemarkButtons;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What who helps says to it: it is fine, it is too much, or a human should look along. The other hears none of it. */
@Component
class BeyondAnswers {
    private static final String LESS_OFTEN = "ask-less-often";

    private final RemarkButtons buttons;
    private final Residents residents;
    private final Prompts prompts;
    private final ReviewQueue reviewQueue;
    private final DeskHours deskHours;

    BeyondAnswers(RemarkButtons buttons, Residents residents, Prompts prompts, ReviewQueue reviewQueue,
            DeskHours deskHours) {
        this.buttons = buttons;
        this.residents = residents;
        this.prompts = prompts;
        this.reviewQueue = reviewQueue;
        this.deskHours = deskHours;
    }

    @Bean
    Action beyondIsFine() {
        return buttons.of("beyond-fine", Answer.FINE, (remark, person) -> List.of(Say.phrase("beyond.stays")));
    }

    @Bean
    Action rathersLess() {
        return buttons.of("beyond-less", Answer.LESS, this::less);
    }

    private List<Say> less(Remark remark, Person person) {
        return remark.subject() == Subject.CARE
                ? List.of(lessCare(remark, person))
                : List.of(Say.phrase("beyond.less-heard", name(remark)), Say.beginning(LESS_OFTEN, Answers.none()));
    }

    private Say lessCare(Remark remark, Person person) {
        var choices = List.of(
                PromptChoice.of("beyond.talk-about-it", "beyond-human:" + remark.id(), Act.AFFIRM, Act.HUMAN),
                PromptChoice.of("beyond.no-need", "beyond-no-need:" + remark.id(), Act.DENY, Act.THANKS));
        prompts.open(person.chat(), "beyond-less-care-" + remark.id(), choices);
        return Say.phrase("beyond.less-care", name(remark)).with(choices.stream()
                .map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new));
    }

    @Bean
    Action helperNeedsNobody() {
        return buttons.of("beyond-no-need", Answer.LESS, (remark, person) -> noNeed());
    }

    @Bean
    Action askerNeedsNobody() {
        return buttons.of("care-no-need", Answer.NO, (remark, person) -> noNeed());
    }

    private static List<Say> noNeed() {
        return List.of(Say.phrase("beyond.no-need-heard"));
    }

    @Bean
    Action beyondForAHuman() {
        return buttons.of("beyond-human", Answer.HUMAN, (remark, person) -> {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            reviewQueue.askForPerson(resident.id(), Source.PERSON, forCoordinator(remark.subject()), resident.name(),
                    name(remark));
            return List.of(deskHours.answerTo(resident));
        });
    }

    private static String forCoordinator(Subject subject) {
        return switch (subject) {
            case CARE -> "beyond-care-for-coordinator";
            case CARE_ELSEWHERE -> "care-elsewhere-for-coordinator";
            case MUCH_DONE, UNASKED, OFTEN_TOGETHER, EVERY_WEEK, SOMETHING_BACK ->
                "beyond-often-together-for-coordinator";
        };
    }

    private String name(Remark remark) {
        return remark.other().flatMap(residents::findById).map(Resident::name).orElse("");
    }
}

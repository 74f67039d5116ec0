package nl.handje.reciprocity;

import java.util.List;
import nl.handje.conversation.Action;
import nl.handje.conversation.Say;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.RemarkButtons;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A yes begins the talk in which help is offered; a no is heard once, and kept. */
@Component
class SomethingBackAnswers {
    private static final String OFFERING = "offer-help";

    private final RemarkButtons buttons;

    SomethingBackAnswers(RemarkButtons buttons) {
        this.buttons = buttons;
    }

    @Bean
    Action wouldLikeTo() {
        return buttons.of("something-back-yes", Answer.YES, (remark, person) -> List.of(
                Say.phrase("something-back.lovely"), Say.beginning(OFFERING, person.known())));
    }

    @Bean
    Action notNow() {
        return buttons.of("something-back-later", Answer.NOT_NOW,
                (remark, person) -> List.of(Say.phrase("something-back.not-now-heard")));
    }

    @Bean
    Action neverAgain() {
        return buttons.of("something-back-never", Answer.NEVER,
                (remark, person) -> List.of(Say.phrase("something-back.never-heard")));
    }
}

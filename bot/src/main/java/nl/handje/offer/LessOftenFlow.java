package nl.handje.offer;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Bot: Hoe vaak wilt u hooguit helpen? …   [Hooguit 1 keer per week] [Hooguit 2 keer per maand] …
 * Ben: om de week is mooi
 * Bot: Goed, zo onthoud ik het: hooguit 2 keer per maand.
 * </pre>
 *
 * All else of the offers stays.
 */
@Component
class LessOftenFlow {
    static final String NAME = "ask-less-often";

    private static final Question<Cap> HOW_OFTEN = Question.named("cap", Cap::write, Cap::read)
            .answeredBy(understood -> Cap.in(understood.text()))
            .offering(List.of(new Option<>("week", new Cap(1, Cap.Per.WEEK)),
                    new Option<>("fortnight", new Cap(2, Cap.Per.MONTH)),
                    new Option<>("month", new Cap(1, Cap.Per.MONTH))))
            .build();

    private final Residents residents;
    private final Offers offers;

    LessOftenFlow(Residents residents, Offers offers) {
        this.residents = residents;
        this.offers = offers;
    }

    @Bean
    Flow askLessOften() {
        return Flow.named(NAME).ask(HOW_OFTEN).then(this::cap);
    }

    private List<Say> cap(Person person, Answers answers) {
        var cap = answers.to(HOW_OFTEN).orElseThrow();
        offers.findByHelperAndStateOrderByOfferedAt(residents.findByChat(person.chat()).orElseThrow().id(),
                Offer.State.ACTIVE).forEach(
                        offer -> offer.changeTo(new Terms(offer.availability(), offer.howFar(),
                                Optional.of(cap), offer.notWanted())));
        return List.of(Say.phrase("ask-less-often.done", cap.spoken()));
    }
}

package nl.handje.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.resident.Consents;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** "I take back my consent": what that means is said first, and then everything stops. */
@Component
class WithdrawConsentFlow {
    static final String NAME = "withdraw-consent";

    private static final Question<Boolean> SURE = Question.named("sure", String::valueOf, Boolean::valueOf)
            .offering(List.of(new Option<>("yes", true), new Option<>("no", false))).endingWhen(sure -> !sure).build();

    private final Residents residents;
    private final Consents consents;
    private final StopEverything everything;
    private final Clock clock;

    WithdrawConsentFlow(Residents residents, Consents consents, StopEverything everything, Clock clock) {
        this.residents = residents;
        this.consents = consents;
        this.everything = everything;
        this.clock = clock;
    }

    @Bean
    Flow withdrawConsent() {
        return Flow.named(NAME).ask(SURE).then(this::withdraw);
    }

    private List<Say> withdraw(Person person, Answers answers) {
        consents.withdraw(residents.findByChat(person.chat()).orElseThrow(), clock.instant());
        var said = new ArrayList<Say>();
        said.add(Say.phrase("withdraw-consent.done"));
        said.addAll(everything.stop(person));
        return said;
    }
}

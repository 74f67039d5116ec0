package nl.handje.resident;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Afterthought;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Who agreed to an earlier text is asked once what they think of the new one: with the next thing they ask, or else
 * after the answer to whatever they say.
 *
 * <pre>
 * Anna: Wat heb ik lopen?
 * Bot:  Er staat nu niets vast.
 * Bot:  Dag Anna! Er is iets nieuws in wat wij afspreken … Is dat goed?     [Ja, dat is goed] [Nee, liever niet]
 * </pre>
 */
@Component
class RenewConsent implements Afterthought {
    private static final String NAME = "renew-consent";

    private final Residents residents;

    RenewConsent(Residents residents) {
        this.residents = residents;
    }

    @Override
    public Optional<String> flow(Person person) {
        return residents.findByChat(person.chat()).flatMap(Resident::agreedToEarlier).map(agreed -> NAME);
    }

    @Bean
    Flow renewConsentFlow() {
        return Flow.named(NAME).ask(ResidentQuestions.CONSENT)
                .then((person, answers) -> List.of(Say.phrase("renew-consent.done")));
    }
}

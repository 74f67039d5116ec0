package nl.handje.privacy;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: Wis mijn gegevens
 * Bot:  Dan wis ik alles wat ik van u heb … Weet u het zeker? Typ dan: vergeet mij.   [Nee, toch niet]
 * Anna: vergeet mij
 * Bot:  Alles is gewist. …
 * </pre>
 *
 * No button does it: a thumb slips.
 */
@Component
class ForgetMeFlow {
    static final String NAME = "forget-me";

    private final Residents residents;
    private final Erasure erasure;
    private final Question<Boolean> sure;

    ForgetMeFlow(Phrasebook phrasebook, Residents residents, Erasure erasure) {
        this.residents = residents;
        this.erasure = erasure;
        var typed = new Wording(phrasebook, "forget-me.sure");
        sure = Question.named("sure", String::valueOf, Boolean::valueOf)
                .answeredBy(understood -> typed.fits(understood.text()) ? Optional.of(true) : Optional.empty())
                .offering(List.of(new Option<>("no", false))).endingWhen(said -> !said).build();
    }

    @Bean
    Flow forgetMe() {
        return Flow.named(NAME).ask(sure).then(this::forget);
    }

    private List<Say> forget(Person person, Answers answers) {
        residents.findByChat(person.chat()).ifPresent(erasure::forget);
        return List.of();
    }
}

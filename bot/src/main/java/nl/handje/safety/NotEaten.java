package nl.handje.safety;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "I have not eaten for two days": no cry, and no reason to ask what they want. A doctor, a human, and then food. */
@Component
@Order(29)
class NotEaten implements Interceptor {
    private static final double AS_THE_RULE_SAYS = 0.9;

    private final Wordings notEaten;
    private final Wordings animal;
    private final HelpLines lines;
    private final ReviewQueue queue;
    private final Residents residents;
    private final Phrasebook phrasebook;

    NotEaten(HelpLines lines, ReviewQueue queue, Residents residents, Phrasebook phrasebook) {
        this.notEaten = Wordings.of(phrasebook, "words.not-eaten");
        this.animal = Wordings.of(phrasebook, "words.not-eaten.animal");
        this.lines = lines;
        this.queue = queue;
        this.residents = residents;
        this.phrasebook = phrasebook;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return notEaten.areIn(understood.text()) && !animal.areIn(understood.text())
                ? Optional.of(heard(person, understood, busy))
                : Optional.empty();
    }

    private List<Say> heard(Person person, Understood understood, boolean busy) {
        var words = Spoken.phrase("safety.not-eaten", lines.number("emergency"));
        queue.raise(residents.findByChat(person.chat()).orElseThrow().id(), understood,
                List.of(finding(person, understood)),
                words.in(person.language(), phrasebook));
        var answer = new Say(words, List.of(), true);
        if (busy) {
            return List.of(answer, Say.backToTheQuestion());
        }
        return understood.act().value() == Act.ASK && !understood.categories().isEmpty()
                ? List.of(answer, Say.beginning("ask-for-help", person.known(), understood))
                : List.of(answer, Say.phrase("safety.not-eaten.food").with(
                        Option.of("conversation.begin-ask-for-help", "go:ask-for-help"),
                        Option.of("conversation.a-person", "person:ask")));
    }

    private Finding finding(Person person, Understood understood) {
        return new Finding(Concern.MEDICAL_EMERGENCY, AS_THE_RULE_SAYS, understood.text().strip(),
                phrasebook.say(person.language(), "safety.not-eaten.reason"));
    }
}

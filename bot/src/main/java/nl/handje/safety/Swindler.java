package nl.handje.safety;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody is at the door or on the telephone and wants money or a card: what to do, at once. Comes after the line
 * between neighbours, and after who shows such words to a human.
 */
@Component
@Order(32)
class Swindler implements Interceptor {
    private static final double SURE_ENOUGH_TO_SPEAK = 0.5;

    private final Wordings wasHere;
    private final Wordings isHere;
    private final FirstAnswer firstAnswer;

    Swindler(Phrasebook phrasebook, FirstAnswer firstAnswer) {
        wasHere = Wordings.of(phrasebook, "words.swindler.was-here");
        isHere = Wordings.of(phrasebook, "words.swindler.is-here");
        this.firstAnswer = firstAnswer;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return isAboutFraud(understood) ? advice(understood.text(), busy) : Optional.empty();
    }

    private static boolean isAboutFraud(Understood understood) {
        return understood.act().value() != Act.OFFER && understood.concerns().stream().anyMatch(
                finding -> finding.concern() == Concern.FRAUD && finding.confidence() >= SURE_ENOUGH_TO_SPEAK);
    }

    private Optional<List<Say>> advice(String text, boolean busy) {
        if (wasHere.areIn(text)) {
            var said = Say.phrase("safety.swindler-was-here");
            return Optional.of(busy ? List.of(said, Say.backToTheQuestion()) : List.of(said));
        }
        return isHere.areIn(text) ? Optional.of(List.of(firstAnswer.to(Danger.SWINDLER, 0))) : Optional.empty();
    }
}

package nl.handje.referral;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "There is nothing to eat": no errand for a neighbour, and nobody should have to ask twice where there is food. */
@Component
@Order(33)
class FoodNeeded implements Interceptor {
    private static final double CLEARLY = 0.9;

    private final Wordings hungry;
    private final Referrals referrals;

    FoodNeeded(Phrasebook phrasebook, Referrals referrals) {
        hungry = Wordings.of(phrasebook, "words.money.food");
        this.referrals = referrals;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return understood.act().value() == Act.OFFER || asksForHelpOfNeighbours(understood)
                || !hungry.areIn(understood.text())
                        ? Optional.empty()
                        : Optional.of(answer(referrals.to(Subject.DEBTS, "FOOD", person), busy));
    }

    private static List<Say> answer(Say referral, boolean busy) {
        return busy ? List.of(referral, Say.backToTheQuestion()) : List.of(referral);
    }

    /** "Who can drive me to the food bank?" */
    private static boolean asksForHelpOfNeighbours(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.ASK && understood.categories().stream()
                .anyMatch(kind -> kind.value() != Category.UNKNOWN && kind.confidence() >= CLEARLY);
    }
}

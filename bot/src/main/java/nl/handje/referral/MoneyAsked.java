package nl.handje.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.need.Categories;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * No neighbour goes to the bank with somebody's card, and none lends money: a kind no, and what does work. Comes after
 * the line between neighbours, which holds such words back, and after who shows them to a human.
 */
@Component
@Order(31)
class MoneyAsked implements Interceptor, Action {
    private static final Question<Set<Category>> WHAT = Categories.question();

    private final Wordings card;
    private final Wordings loan;
    private final Referrals referrals;

    MoneyAsked(Phrasebook phrasebook, Referrals referrals) {
        card = Wordings.of(phrasebook, "words.money.card");
        loan = Wordings.of(phrasebook, "words.money.loan");
        this.referrals = referrals;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return isAsked(understood)
                ? answer(person, understood.text()).map(no -> busy ? List.of(no, Say.backToTheQuestion()) : List.of(no))
                : Optional.empty();
    }

    private static boolean isAsked(Understood understood) {
        return understood.act().value() == Act.ASK
                && understood.concerns().stream().anyMatch(finding -> finding.concern() == Concern.FRAUD);
    }

    private Optional<Say> answer(Person person, String text) {
        if (card.areIn(text)) {
            return Optional.of(Say.phrase("money.card").with(Option.of("money.go-along", verb() + ":bank")));
        }
        return loan.areIn(text) ? Optional.of(referrals.to(Subject.DEBTS, "LOAN", person)) : Optional.empty();
    }

    @Override
    public String verb() {
        return "go-along";
    }

    /** Together to the bank is fine. */
    @Override
    public List<Say> act(Person person, String id) {
        return List.of(Say.beginning("ask-for-help", person.known().with(WHAT, Set.of(Category.ACCOMPANY))));
    }
}

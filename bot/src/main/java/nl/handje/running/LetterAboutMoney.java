package nl.handje.running;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.request.SorrowActions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "The letter says I must pay 340 euros, what now?": a fine is no report of anybody; somebody who reads the letter with
 * them is offered. Comes after who shows a swindle to a human.
 */
@Component
@Order(36)
class LetterAboutMoney implements Interceptor {
    private static final String KEY = "bill";

    private final Wordings told;
    private final Prompts prompts;
    private final Phrasebook phrasebook;

    LetterAboutMoney(Phrasebook phrasebook, Prompts prompts) {
        this.told = Wordings.of(phrasebook, "words.bill");
        this.prompts = prompts;
        this.phrasebook = phrasebook;
    }

    /** What is surely asked begins by itself. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var asks = understood.sureOfAct() && (understood.act().value() == Act.OFFER || asksForSomething(understood));
        return busy || asks || !told.areIn(understood.text())
                || prompts.isOpen(person.chat(), KEY) || prompts.isAnotherFresh(person.chat(), KEY)
                        ? Optional.empty()
                        : Optional.of(List.of(offer(person)));
    }

    /** "What must I do?" asks, and names no kind of help. */
    private static boolean asksForSomething(Understood understood) {
        return understood.act().value() == Act.ASK
                && understood.categories().stream().anyMatch(kind -> kind.value() != Category.UNKNOWN);
    }

    private Say offer(Person person) {
        var choices = List.of(
                PromptChoice.of("sorrow.read-along",
                        SorrowActions.VERB + ":" + Beneficiary.SELF + ":" + Category.PAPERWORK, Act.AFFIRM),
                PromptChoice.of("conversation.a-person", "person:ask"));
        prompts.open(person.chat(), KEY, choices, phrasebook.say(person.language(), "sorrow.bill"));
        return Say.phrase("sorrow.bill").with(choices.stream()
                .map(choice -> Option.of(choice.phrase(), choice.action())).toArray(Option[]::new));
    }
}

package nl.handje.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Phrasebook;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.conversation.Wordings;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Ik ben zo alleen" asks for nothing and needs an answer all the same: it is heard, and company is offered. Comes
 * after the line between neighbours.
 */
@Component
@Order(40)
class Loneliness implements Interceptor, Action {
    private static final Question<Set<Category>> WHAT = Categories.question();

    private final Wordings lonely;

    Loneliness(Phrasebook phrasebook) {
        lonely = Wordings.of(phrasebook, "words.lonely");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy || !understood.categories().isEmpty() || !lonely.areIn(understood.text())
                ? Optional.empty()
                : Optional.of(List.of(Say.phrase("loneliness.heard").with(
                        Option.of("loneliness.visit", verb() + ":" + Category.COMPANY),
                        Option.of("loneliness.call", verb() + ":" + Category.PHONE_CONTACT),
                        Option.of("conversation.a-person", "person:ask"))));
    }

    @Override
    public String verb() {
        return "lonely";
    }

    @Override
    public List<Say> act(Person person, String id) {
        return Arrays.stream(Category.values()).filter(category -> category.name().equals(id)).findFirst()
                .map(category -> List.of(Say.beginning("ask-for-help", person.known().with(WHAT, Set.of(category)))))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }
}

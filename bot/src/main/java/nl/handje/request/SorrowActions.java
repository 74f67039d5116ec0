package nl.handje.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import org.springframework.stereotype.Component;

/** The buttons under a comforting word: an ask for company begins, for oneself or for who was told of. */
@Component
public class SorrowActions implements Action {
    public static final String VERB = "lonely";

    private final AskQuestions questions;

    SorrowActions(AskQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String verb() {
        return VERB;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var parts = id.split(":", 2);
        return Arrays.stream(Category.values()).filter(category -> category.name().equals(parts[parts.length - 1]))
                .findFirst().map(category -> List.of(Say.beginning("ask-for-help", known(person, parts[0], category))))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    /** An older button tells the kind of help alone. */
    private Answers known(Person person, String forWhom, Category category) {
        var company = person.known().with(questions.what, Set.of(category));
        return Optional.of(Beneficiary.OTHER).filter(other -> other.name().equals(forWhom))
                .map(other -> company.with(questions.whom.forWhom, other)).orElse(company);
    }
}

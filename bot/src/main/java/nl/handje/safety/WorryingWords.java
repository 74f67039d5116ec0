package nl.handje.safety;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is worrying but not clearly acute, and was said to the bot: a human sees it, and the talk goes on. Comes after
 * the line between neighbours, which holds back what is said to a neighbour.
 */
@Component
@Order(30)
class WorryingWords implements Interceptor {
    private final ReviewQueue queue;
    private final Residents residents;

    WorryingWords(ReviewQueue queue, Residents residents) {
        this.queue = queue;
        this.residents = residents;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var worrying = understood.concerns().stream().filter(finding -> finding.concern().severity() != Severity.NORMAL)
                .toList();
        if (!worrying.isEmpty()) {
            queue.raise(residents.findByChat(person.chat()).orElseThrow().id(), understood, worrying);
        }
        return Optional.empty();
    }
}

package nl.handje.review;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears danger before anything else: a calm answer with the right numbers at once, and a human who looks. What is
 * worrying but not acute goes to a human as well, and the talk goes on: an ask is never held back.
 */
@Component
@Order(10)
public class Safety implements Interceptor {
    private static final double CLEARLY = 0.9;
    /** Below this a human looks, but nobody who only sighed is sent to a help line. */
    private static final double SURE_ENOUGH_TO_SPEAK = 0.5;

    /** Within it somebody who writes on is not told the same thing again. */
    private static final Duration ONE_TALK = Duration.ofHours(12);

    private final ReviewQueue queue;
    private final FirstAnswer firstAnswer;
    private final Residents residents;
    private final Clock clock;

    Safety(ReviewQueue queue, FirstAnswer firstAnswer, Residents residents, Clock clock) {
        this.queue = queue;
        this.firstAnswer = firstAnswer;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return acute(understood).map(finding -> {
            var before = queue.raisedSince(idOf(person), finding.concern(), clock.instant().minus(ONE_TALK));
            raise(person, understood);
            return List.of(new Say(before == 0
                    ? firstAnswer.to(finding.concern())
                    : firstAnswer.again(finding.concern(), before), List.of(), true));
        }).or(() -> refer(person, understood));
    }

    private static Optional<Finding> acute(Understood understood) {
        return understood.concerns().stream()
                .filter(finding -> finding.concern().severity() == Severity.ACUTE
                        && finding.confidence() >= SURE_ENOUGH_TO_SPEAK)
                .max(Comparator.comparingDouble(Finding::confidence));
    }

    /** Whether these words are answered at once, whoever else is listening. */
    public static boolean isAcute(Understood understood) {
        return acute(understood).isPresent();
    }

    private void raise(Person person, Understood understood) {
        queue.raise(idOf(person), understood, understood.concerns());
    }

    private ResidentId idOf(Person person) {
        return residents.findByChat(person.chat()).orElseThrow().id();
    }

    /** What a neighbour may not be asked, and what may not be offered, gets a kind no with where to go instead. */
    private Optional<List<Say>> refer(Person person, Understood understood) {
        if (isOnlyForProfessionals(understood)) {
            return Optional.of(List.of(Say.phrase("safety.professional-care")));
        }
        if (has(understood, Concern.COMMERCIAL) && understood.act().value() == Act.OFFER) {
            raise(person, understood);
            return Optional.of(List.of(Say.phrase("safety.commercial")));
        }
        return Optional.empty();
    }

    /** Nothing of what is asked is clearly help that neighbours give as well. */
    private static boolean isOnlyForProfessionals(Understood understood) {
        return has(understood, Concern.PROFESSIONAL_CARE) && understood.act().value() == Act.ASK
                && understood.categories().stream().noneMatch(category -> category.confidence() > CLEARLY);
    }

    private static boolean has(Understood understood, Concern concern) {
        return understood.concerns().stream().anyMatch(finding -> finding.concern() == concern);
    }
}

package nl.handje.safety;

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
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.talk.KeptConversations;
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

    /** In an open talk so few words are an answer, unless a rule knows them or the models are all but certain. */
    private static final int A_SHORT_ANSWER = 5;
    private static final double CERTAINLY = 0.9;
    /** "She does not pick up" says more after a goodbye message than it says by itself. */
    private static final double ENOUGH_AFTER_DANGER = 0.25;

    private final ReviewQueue queue;
    private final FirstAnswer firstAnswer;
    private final Phrasebook phrasebook;
    private final WhoseDanger whoseDanger;
    private final Residents residents;
    private final KeptConversations talks;
    /** "I don't need it any more" is of the help that was asked. A human looks at it all the same. */
    private final Wordings calledOff;
    private final Wordings noCry;
    private final HelpIsThere helpIsThere;
    private final Wordings hasCalled;
    private final Clock clock;

    Safety(ReviewQueue queue, FirstAnswer firstAnswer, WhoseDanger whoseDanger, Residents residents,
            KeptConversations talks, Phrasebook phrasebook, Clock clock) {
        this.queue = queue;
        this.firstAnswer = firstAnswer;
        this.phrasebook = phrasebook;
        this.whoseDanger = whoseDanger;
        this.residents = residents;
        this.talks = talks;
        this.calledOff = Wordings.of(phrasebook, "words.danger.called-off");
        this.noCry = Wordings.of(phrasebook, "words.danger.no-cry");
        this.helpIsThere = new HelpIsThere(phrasebook);
        this.hasCalled = Wordings.of(phrasebook, "words.danger.has-called");
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var before = talks.alarm(person.chat()).flatMap(alarm -> Danger.named(alarm.danger()));
        var acute = acute(understood, before)
                .filter(finding -> !calledOff.are(understood.text())
                        && !(busy && isOnlyAnAnswer(finding, understood)));
        return acute.isPresent() || before.isPresent()
                ? hear(person, understood, acute, before).or(() -> refer(person, understood))
                : refer(person, understood);
    }

    private Optional<List<Say>> hear(Person person, Understood understood, Optional<Finding> acute,
            Optional<Danger> before) {
        if (helpIsThere.isSaid(understood.text(), before)
                && (acute.isPresent() || before.filter(Danger.HELP_IS_THERE::equals).isEmpty())) {
            var answer = firstAnswer.helpIsThere();
            acute.ifPresent(finding -> raise(person, understood, answer));
            return Optional.of(List.of(answer));
        }
        if (before.isPresent() && hasCalled.are(understood.text())) {
            return before.map(danger -> List.of(firstAnswer.hasCalled(danger)));
        }
        return acute.map(finding -> {
            var danger = whoseDanger.of(finding.concern(), understood, before);
            var times = queue.raisedSince(idOf(person), danger.concern(), clock.instant().minus(ONE_TALK));
            var answer = firstAnswer.to(danger, times);
            raise(person, understood, answer);
            return List.of(answer);
        });
    }

    private static Optional<Finding> acute(Understood understood, Optional<Danger> before) {
        return understood.concerns().stream()
                .filter(finding -> finding.concern().severity() == Severity.ACUTE
                        && finding.confidence() >= enough(finding.concern(), before))
                .max(Comparator.comparingDouble(Finding::confidence));
    }

    private static double enough(Concern concern, Optional<Danger> before) {
        return concern == Concern.MEDICAL_EMERGENCY && before.filter(Danger::isOfLife).isPresent()
                ? ENOUGH_AFTER_DANGER
                : SURE_ENOUGH_TO_SPEAK;
    }

    /** "It is for myself", "help me with the words" is no cry. A human looks at it all the same. */
    private boolean isOnlyAnAnswer(Finding finding, Understood understood) {
        var text = understood.text().strip();
        return finding.passage().equals(text) && (noCry.are(text)
                || (finding.concern() != Concern.MEDICAL_EMERGENCY && finding.confidence() < CERTAINLY
                        && text.split("\\s+").length <= A_SHORT_ANSWER));
    }

    /** Whether these words are answered at once, whoever else is listening. */
    public static boolean isAcute(Understood understood) {
        return acute(understood, Optional.empty()).isPresent();
    }

    private void raise(Person person, Understood understood, Say answer) {
        queue.raise(idOf(person), understood, understood.concerns(),
                answer.words().in(person.language(), phrasebook));
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
            var answer = Say.phrase("safety.commercial")
                    .with(Say.Option.of("safety.without-money", "go:offer-help"));
            raise(person, understood, answer);
            return Optional.of(List.of(answer));
        }
        return Optional.empty();
    }

    /** Nothing of what is asked is clearly help that neighbours give as well. */
    private static boolean isOnlyForProfessionals(Understood understood) {
        return isSurelyCare(understood) && understood.act().value() == Act.ASK
                && understood.categories().stream().noneMatch(category -> category.confidence() > CLEARLY);
    }

    /** Of a doubt a human hears as well, but an ask is not turned away for one. */
    private static boolean isSurelyCare(Understood understood) {
        return understood.concerns().stream().anyMatch(finding -> finding.concern() == Concern.PROFESSIONAL_CARE
                && finding.confidence() >= SURE_ENOUGH_TO_SPEAK);
    }

    private static boolean has(Understood understood, Concern concern) {
        return understood.concerns().stream().anyMatch(finding -> finding.concern() == concern);
    }
}

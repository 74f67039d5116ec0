package nl.handje.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Severity;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import nl.handje.talk.KeptConversations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who worries about somebody that is not there, and who writes on after danger: as long as the alarm stands they are
 * answered about it, and never asked whether that person agrees. Comes before everybody who might take "who can go
 * there?" for an ask.
 */
@Component
@Order(6)
class Worry implements Interceptor {
    /** Longer ago it is another matter. */
    private static final Duration ONE_TALK = Duration.ofHours(12);
    private static final double AS_THE_RULE_SAYS = 0.9;
    private static final double SURE_ENOUGH_TO_SPEAK = 0.5;
    private static final int WORDS_TO_TELL_SOMETHING = 4;
    private static final Set<Act> OF_ITS_OWN = EnumSet.of(Act.HUMAN, Act.MY_DATA, Act.CANCEL, Act.THANKS);
    private static final Set<Act> BEGINS = EnumSet.of(Act.ASK, Act.OFFER, Act.AGENDA);
    private static final Set<Category> GOING_THERE = EnumSet.of(Category.COMPANY, Category.PHONE_CONTACT,
            Category.UNKNOWN);

    private final Elsewhere elsewhere;
    private final AfterDanger afterDanger;
    private final FirstAnswer firstAnswer;
    private final ReviewQueue queue;
    private final Residents residents;
    private final KeptConversations talks;
    private final Phrasebook phrasebook;
    private final HelpIsThere helpIsThere;
    private final Clock clock;

    Worry(Elsewhere elsewhere, AfterDanger afterDanger, FirstAnswer firstAnswer, ReviewQueue queue,
            Residents residents, KeptConversations talks, Phrasebook phrasebook, Clock clock) {
        this.elsewhere = elsewhere;
        this.afterDanger = afterDanger;
        this.firstAnswer = firstAnswer;
        this.queue = queue;
        this.residents = residents;
        this.talks = talks;
        this.phrasebook = phrasebook;
        this.helpIsThere = new HelpIsThere(phrasebook);
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood said, boolean busy) {
        var before = talks.alarm(person.chat()).flatMap(alarm -> Danger.named(alarm.danger()))
                .filter(danger -> times(person, danger) > 0);
        return helpIsThere.isSaid(said.text(), before)
                ? Optional.empty()
                : elsewhere.in(said, before.filter(danger -> !danger.isOver()))
                        .map(danger -> worried(person, said, danger, before))
                        .or(() -> before.flatMap(danger -> writesOn(person, said, danger))).map(List::of);
    }

    private Say worried(Person person, Understood said, Danger danger, Optional<Danger> before) {
        var answer = before.flatMap(it -> afterDanger.to(said, danger)
                .or(() -> afterDanger.whatToDo(said.text(), danger).filter(told -> it == danger)))
                .orElseGet(() -> firstAnswer.to(danger, times(person, danger)));
        raise(person, said, danger, answer);
        return answer;
    }

    private Optional<Say> writesOn(Person person, Understood said, Danger before) {
        var answer = afterDanger.to(said, before);
        answer.filter(it -> isHeardAsDanger(said) || afterDanger.isNear(said, before))
                .ifPresent(it -> raise(person, said, before, it));
        return answer.or(() -> Optional.of(before).filter(it -> it.isElsewhere() && isStillAboutIt(said))
                .map(it -> afterDanger.whatToDo(said.text(), it).orElseGet(() -> goesOn(person, said, it))));
    }

    private Say goesOn(Person person, Understood said, Danger danger) {
        var answer = firstAnswer.to(danger, times(person, danger));
        if (said.text().strip().split("\\s+").length >= WORDS_TO_TELL_SOMETHING) {
            raise(person, said, danger, answer);
        }
        return answer;
    }

    /** Only what surely is something else lets go of it: "can somebody mow my grass on Friday?" */
    private boolean isStillAboutIt(Understood said) {
        var act = said.act().value();
        return !OF_ITS_OWN.contains(act) && !(said.sureOfAct() && BEGINS.contains(act) && isSomethingElse(said));
    }

    private boolean isSomethingElse(Understood said) {
        return !elsewhere.isAboutSomebody(said) && (said.act().value() == Act.AGENDA || (!said.categories().isEmpty()
                && said.categories().stream().noneMatch(it -> GOING_THERE.contains(it.value()))));
    }

    private static boolean isHeardAsDanger(Understood said) {
        return said.concerns().stream().anyMatch(finding -> finding.concern().severity() == Severity.ACUTE
                && finding.confidence() >= SURE_ENOUGH_TO_SPEAK);
    }

    /** What the models took the worry for, a quarrel perhaps, is not what a human should look for. */
    private void raise(Person person, Understood said, Danger danger, Say answer) {
        var worry = new Finding(danger.concern(), AS_THE_RULE_SAYS, said.text().strip(),
                phrasebook.say(person.language(), "elsewhere.reason." + danger.concern()));
        queue.raise(idOf(person), said, Stream.concat(Stream.of(worry), said.concerns().stream()
                .filter(it -> it.concern().severity() != Severity.ACUTE)).toList(),
                answer.words().in(person.language(), phrasebook));
    }

    private int times(Person person, Danger danger) {
        return queue.raisedSince(idOf(person), danger.concern(), clock.instant().minus(ONE_TALK));
    }

    private ResidentId idOf(Person person) {
        return residents.findByChat(person.chat()).orElseThrow().id();
    }
}

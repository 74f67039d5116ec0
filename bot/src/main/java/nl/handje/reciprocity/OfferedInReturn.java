package nl.handje.reciprocity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.remark.Remark;
import nl.handje.remark.Remark.Answer;
import nl.handje.remark.Remark.Subject;
import nl.handje.remark.Remarks;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Ik kan wel eens soep koken": a yes that says what, so that it need not be said again. */
@Component
@Order(18)
class OfferedInReturn implements Interceptor {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Remarks remarks;
    private final Residents residents;
    private final Prompts prompts;
    private final Clock clock;

    OfferedInReturn(Remarks remarks, Residents residents, Prompts prompts, Clock clock) {
        this.remarks = remarks;
        this.residents = residents;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return Optional.empty();
    }

    /** The words themselves are left to the talk in which help is offered. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        if (attention != Attention.VERBATIM && understood.act().value() == Act.OFFER
                && !understood.categories().isEmpty()) {
            open(person).ifPresent(remark -> {
                remark.answer(Answer.YES, clock.instant());
                prompts.overlook(person.chat());
            });
        }
        return Optional.empty();
    }

    private Optional<Remark> open(Person person) {
        return remarks.findFirstByResidentAndSubjectOrderByMadeAtDesc(
                residents.findByChat(person.chat()).orElseThrow().id(), Subject.SOMETHING_BACK)
                .filter(it -> it.answer().isEmpty() && it.madeAt().isAfter(clock.instant().minus(A_WEEK)));
    }
}

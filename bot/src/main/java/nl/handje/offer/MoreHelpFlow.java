package nl.handje.offer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A second offer: it comes with the first, or takes its place. */
@Component
class MoreHelpFlow {
    static final String NAME = "more-help";

    /** What becomes of the earlier offer. */
    private enum How {
        ADD, INSTEAD, NOTHING
    }

    private final Question<How> how;
    private final OfferQuestions questions;
    private final OfferHelpFlow first;
    private final Residents residents;
    private final Offers offers;
    private final ApplicationEventPublisher events;

    MoreHelpFlow(OfferQuestions questions, OfferHelpFlow first, Residents residents, Offers offers,
            ApplicationEventPublisher events, Cues cues) {
        this.how = Question.named("how", How::name, How::valueOf)
                .answeredBy(understood -> said(understood, cues))
                .offering(Arrays.stream(How.values()).map(it -> new Option<>(it.name(), it)).toList())
                .endingWhen(How.NOTHING::equals).build();
        this.questions = questions;
        this.first = first;
        this.residents = residents;
        this.offers = offers;
        this.events = events;
    }

    /** "Erbij", "the both of them": in their own words. */
    private static Optional<How> said(Understood understood, Cues cues) {
        return Stream.of(How.INSTEAD, How.NOTHING, How.ADD)
                .filter(it -> cues.names("more-help." + it, understood.text())).findFirst();
    }

    @Bean
    Flow moreHelpQuestions() {
        return Flow.named(NAME).ask(how).then(this::combine);
    }

    private List<Say> combine(Person person, Answers answers) {
        var helper = residents.findByChat(person.chat()).orElseThrow().id();
        var active = offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE);
        var what = answers.to(questions.what).orElseThrow();
        var terms = questions.terms(answers);
        if (answers.to(how).filter(How.INSTEAD::equals).isPresent()) {
            active.forEach(Offer::stop);
            return List.of(first.made(helper, answers));
        }
        active.forEach(offer -> withoutWhatIsSaidAnew(offer, what));
        first.beAway(helper, answers);
        return active.stream().filter(offer -> offer.isActive() && offer.terms().equals(terms)).findFirst()
                .map(offer -> extended(offer, what)).orElseGet(() -> List.of(first.made(helper, answers)));
    }

    /** "Driving, but on Tuesdays": the same kind of help stands in one offer only. */
    private static void withoutWhatIsSaidAnew(Offer offer, Set<Category> what) {
        if (offer.categories().stream().anyMatch(what::contains)) {
            offer.leaveOut(EnumSet.copyOf(what));
        }
    }

    private List<Say> extended(Offer offer, Set<Category> what) {
        offer.extendWith(what);
        events.publishEvent(new OfferMade(offer.id()));
        return List.of(Say.phrase("offer-help.extended", offer.spoken()));
    }
}

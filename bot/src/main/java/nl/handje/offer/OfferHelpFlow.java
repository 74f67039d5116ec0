package nl.handje.offer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.request.Categories;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentQuestions;
import nl.handje.resident.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Ben: Ik kan wel eens iemand rijden, behalve in het weekend
 * Bot: Ik ben Handje … Mag ik bewaren wat u schrijft?              [Ja, dat is goed] [Nee]
 * Ben: [Ja, dat is goed]
 * Bot: Wat is uw postcode? …
 * Ben: 6137 KL
 * Bot: Klopt dit? U wilt helpen met een rit, op doordeweekse dagen. [Ja] [Aanpassen] [Stoppen]
 * Ben: [Ja]
 * Bot: Fijn dat u wilt helpen …
 * </pre>
 */
@Component
class OfferHelpFlow {
    private static final Question<Set<Category>> WHAT = Categories.question();
    private static final Question<Availability> WHEN = Question
            .named("when", Availability::write, Availability::read).answeredBy(Availability::in)
            .mentionedIn(Availability::in)
            .offering(List.of(new Option<>("always", Availability.ALWAYS),
                    new Option<>("weekdays", Availability.WEEKDAYS),
                    new Option<>("evenings", Availability.EVENINGS), new Option<>("weekends", Availability.WEEKENDS)))
            .build();

    private final Question<Area> area;
    private final Residents residents;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferHelpFlow(ResidentQuestions questions, Residents residents, Offers offers, ApplicationEventPublisher events,
            Clock clock) {
        this.area = questions.area().build();
        this.residents = residents;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Flow offerHelp() {
        return Flow.named("offer-help").startedBy(Act.OFFER).ask(ResidentQuestions.CONSENT).askSubject(WHAT).ask(WHEN)
                .ask(area)
                .meaning(answers -> new Flow.Meaning(answers.to(WHAT).orElseThrow(), Optional.empty()))
                .confirm(this::readBack).then(this::offer);
    }

    private Spoken readBack(Answers answers) {
        return Spoken.phrase("offer-help.confirm", Categories.spoken(answers.to(WHAT).orElseThrow()),
                answers.to(WHEN).orElseThrow().spoken(), answers.to(area).orElseThrow().spoken());
    }

    private List<Say> offer(Person person, Answers answers) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        var offer = offers.save(Offer.made(helper.id(), answers.to(WHAT).orElseThrow(), answers.to(WHEN).orElseThrow(),
                answers.to(area).orElseThrow(), clock.instant()));
        events.publishEvent(new OfferMade(offer.id()));
        return List.of(Say.phrase("offer-help.done"));
    }
}

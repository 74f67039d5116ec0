package nl.handje.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.language.LanguagesSpoken;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;
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
    private final OfferQuestions questions;
    private final Residents residents;
    private final LanguagesSpoken languages;
    private final Offers offers;
    private final Demand demand;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferHelpFlow(OfferQuestions questions, Residents residents, LanguagesSpoken languages, Offers offers,
            Demand demand,
            ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.residents = residents;
        this.languages = languages;
        this.offers = offers;
        this.demand = demand;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    Flow offerHelp() {
        return questions.in(Flow.named("offer-help").startedBy(Act.OFFER))
                .meaning(answers -> new Flow.Meaning(answers.to(questions.what).orElseThrow(), Optional.empty()))
                .then(this::offer);
    }

    /** Who offers already is asked whether this comes with it: there are never two rows for the same. */
    private List<Say> offer(Person person, Answers answers) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        resident.livesIn(answers.to(questions.area).orElseThrow());
        answers.to(questions.languages).ifPresent(it -> languages.add(resident.id(), it));
        var helper = resident.id();
        var active = offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE);
        return active.isEmpty()
                ? List.of(made(helper, answers))
                : List.of(Say.phrase("offer-help.had-already", listed(active)),
                        Say.beginning(MoreHelpFlow.NAME, answers));
    }

    private static Spoken listed(List<Offer> offers) {
        return (language, phrasebook) -> offers.stream().map(offer -> offer.spoken().in(language, phrasebook))
                .collect(Collectors.joining(", "));
    }

    /** Who will be away is away for whatever they offer. */
    void beAway(ResidentId helper, Answers answers) {
        answers.to(questions.away).ifPresent(absence -> offers
                .findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE)
                .forEach(offer -> offer.pauseFor(absence)));
    }

    /** A new offer, told to who looks for helpers. */
    Say made(ResidentId helper, Answers answers) {
        var area = answers.to(questions.area).orElseThrow();
        var what = answers.to(questions.what).orElseThrow();
        var offer = Offer.made(helper, what, questions.terms(answers), area, clock.instant());
        offers.save(offer);
        beAway(helper, answers);
        events.publishEvent(new OfferMade(offer.id()));
        var words = new ArrayList<>(List.of(Spoken.phrase("offer-help.done")));
        answers.to(questions.onlySome).ifPresent(some -> words.add(Spoken.phrase("offer-help.only-some")));
        demand.told(what, area).ifPresent(words::add);
        return new Say((language, phrasebook) -> words.stream().map(it -> it.in(language, phrasebook))
                .collect(Collectors.joining(" ")), List.of(), false);
    }
}

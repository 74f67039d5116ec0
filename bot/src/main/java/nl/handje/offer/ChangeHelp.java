package nl.handje.offer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.understanding.KindsNamed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who helps changes how: "voortaan liever op woensdag", "hooguit één keer per week", "op vakantie tot 15 december", "ik
 * stop met helpen". What is changed is read back first; a pause and a stop are done at once.
 */
@Component
@Order(25)
class ChangeHelp implements Interceptor {
    private static final String NAME = "change-help";
    /** The one that is changed; without it, all of them. */
    private static final Question<String> OFFER = Question
            .named("offer", Function.<String>identity(), Function.<String>identity()).neverAsked().build();

    private final OfferQuestions questions;
    private final AvailabilitySaid availability;
    private final Residents residents;
    private final Offers offers;
    private final HelpRequests requests;
    private final Cues cues;
    private final KindsNamed named;
    private final Phrasebook phrasebook;
    private final ApplicationEventPublisher events;
    private final RestFlow rest;

    ChangeHelp(OfferQuestions questions, AvailabilitySaid availability, Residents residents, Offers offers,
            HelpRequests requests, Cues cues, KindsNamed named, Phrasebook phrasebook,
            ApplicationEventPublisher events, RestFlow rest) {
        this.questions = questions;
        this.availability = availability;
        this.residents = residents;
        this.offers = offers;
        this.requests = requests;
        this.cues = cues;
        this.named = named;
        this.phrasebook = phrasebook;
        this.events = events;
        this.rest = rest;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var active = busy ? List.<Offer>of() : active(resident(person).id());
        return active.isEmpty() || isAsk(understood) ? Optional.empty() : changed(person, understood, active);
    }

    private static boolean isAsk(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.ASK && !understood.categories().isEmpty();
    }

    private Optional<List<Say>> changed(Person person, Understood understood, List<Offer> active) {
        var text = understood.text();
        if (cues.names("stop-helping", text)) {
            return Optional.of(stopped(person, active));
        }
        if (cues.names("pause-helping", text)) {
            return Optional.of(rest.pause(person, understood));
        }
        if (cues.names("help-again", text)) {
            return Optional.of(resumed(active));
        }
        return alsoThen(person, understood, active).or(() -> saysHowElse(understood)
                ? Optional.of(readBack(person, understood, active))
                : Optional.empty());
    }

    private List<Say> readBack(Person person, Understood understood, List<Offer> active) {
        return List.of(Say.beginning(NAME, questions.changed(questions.known(active.getLast(), person.known()),
                understood, availability)));
    }

    /** "Vraag mij hooguit twee keer per week" is for the bot, also while there is a neighbour to write to. */
    @Bean
    @Order(18)
    Interceptor askedAtMost() {
        return (person, understood, busy) -> {
            var active = busy || !isAboutBeingAsked(understood) ? List.<Offer>of() : active(resident(person).id());
            return active.isEmpty() ? Optional.empty() : Optional.of(readBack(person, understood, active));
        };
    }

    /** "You ask me far too often": how often would be good is asked, also while there is a neighbour to write to. */
    @Bean
    @Order(18)
    Interceptor askedTooOften() {
        return (person, understood, busy) -> busy || !cues.names("asked-too-often", understood.text())
                || active(resident(person).id()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(List.of(Say.phrase("ask-less-often.sorry"),
                                Say.beginning(LessOftenFlow.NAME, Answers.none(), understood)));
    }

    private boolean isAboutBeingAsked(Understood understood) {
        return Cap.in(understood.text()).isPresent() && cues.names("asked-at-most", understood.text())
                && cues.names("being-asked", understood.text());
    }

    /** "Gardening is fine on Saturday as well": the same help on more days, unless it is looked for at the moment. */
    private Optional<List<Say>> alsoThen(Person person, Understood understood, List<Offer> active) {
        if (!cues.names("then-too", understood.text())) {
            return Optional.empty();
        }
        var kinds = named.in(understood, phrasebook.say(understood.language().value(), "words.beginning-offer-help"));
        return Optional.of(understood)
                .filter(it -> !kinds.isEmpty() && searching(person)
                        .noneMatch(request -> kinds.stream().anyMatch(request.categories()::contains)))
                .flatMap(availability::in).flatMap(more -> active.stream()
                        .filter(offer -> offer.categories().containsAll(kinds)).findFirst()
                        .map(offer -> List.of(Say.beginning(NAME, known(offer, person)
                                .with(questions.when, offer.availability().and(more))))));
    }

    private Answers known(Offer offer, Person person) {
        return questions.known(offer, person.known()).with(OFFER, offer.id().toString());
    }

    private Stream<HelpRequest> searching(Person person) {
        return requests.findByAskerAndStateInOrderByAskedAt(resident(person).id(),
                HelpRequest.RUNNING).stream();
    }

    /** From now on, or a limit; a new offer of another kind is no change. */
    private boolean saysHowElse(Understood understood) {
        var text = understood.text();
        var limits = Cap.in(text).isPresent() || HowFar.in(text, cues).isPresent()
                || NotWanted.in(text, cues).isPresent();
        return understood.categories().isEmpty() && (limits || (cues.names("from-now-on", text)
                && availability.in(understood).isPresent()));
    }

    @Bean
    Flow changeHelpFlow() {
        return questions.in(Flow.named(NAME).inTheWordsOf("offer-help").ask(OFFER)).then(this::change);
    }

    private List<Say> change(Person person, Answers answers) {
        var what = answers.to(questions.what).orElseThrow();
        var one = answers.to(OFFER);
        var changed = active(resident(person).id()).stream()
                .filter(offer -> one.isEmpty() || one.get().equals(offer.id().toString())).toList();
        for (var offer : changed) {
            offer.changeTo(questions.terms(answers));
            if (one.isPresent() || offer.categories().stream().anyMatch(what::contains)) {
                offer.extendWith(what);
                offer.leaveOut(without(offer, what));
            }
            events.publishEvent(new OfferMade(offer.id()));
        }
        return List.of(Say.phrase("offer-help.changed"));
    }

    private static Set<Category> without(Offer offer, Set<Category> what) {
        var gone = EnumSet.copyOf(offer.categories());
        gone.removeAll(what);
        return gone;
    }

    private static List<Say> resumed(List<Offer> active) {
        active.forEach(Offer::resume);
        return List.of(Say.phrase("offer-help.resumed"));
    }

    private List<Say> stopped(Person person, List<Offer> active) {
        active.forEach(Offer::stop);
        events.publishEvent(new HelperStopped(resident(person).id()));
        return List.of(Say.phrase("offer-help.stopped"));
    }

    @Bean
    Action resumeOffer() {
        return new OfferAction("offer-resume", (person, id) -> resumed(active(resident(person).id())));
    }

    /** From the overview: everything of the offer read back, to change what should be different. */
    @Bean
    Action changeOffer() {
        return new OfferAction("offer-change", (person, id) -> active(resident(person).id()).stream()
                .filter(offer -> offer.id().toString().equals(id)).findFirst()
                .map(offer -> List.of(Say.beginning(NAME, known(offer, person))))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button"))));
    }

    private List<Offer> active(ResidentId helper) {
        return offers.findByHelperAndStateOrderByOfferedAt(helper, Offer.State.ACTIVE);
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}

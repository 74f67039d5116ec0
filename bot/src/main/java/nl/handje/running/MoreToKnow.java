package nl.handje.running;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.need.Categories;
import nl.handje.need.Fact;
import nl.handje.need.Facts;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.request.OwnRequest;
import nl.handje.request.OwnWords;
import nl.handje.request.RequestId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a helper must know, asked after the yes and only of who wants to tell it: stairs, a dog, which time it is. */
@Component
class MoreToKnow {
    private static final String NAME = "add-to-request";
    private static final String ADD = "request-add";
    static final Question<RequestId> REQUEST = Question
            .named("request", RequestId::toString, text -> RequestId.read(text).orElseThrow()).neverAsked().build();
    /** Told already, and not asked. */
    static final Question<String> WHAT = Question.named("more", String::toString, String::toString).neverAsked()
            .build();

    private final Question<String> what;
    private final Question<Set<Fact>> facts;
    private final Residents residents;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final ComingNeighbour promised;
    private final RunningRequest running;
    private final Cues cues;
    private final Phrasebook phrasebook;

    MoreToKnow(OwnWords words, Facts facts, Residents residents, HelpRequests requests, HelperSearch search,
            ComingNeighbour promised, RunningRequest running, Cues cues, Phrasebook phrasebook) {
        this.what = Question.named(WHAT.name(), String::toString, String::toString).answeredBy(words::answered)
                .offering(List.of(new Option<>("none", ""))).endingWhen(String::isBlank).build();
        this.facts = Question.named("facts", Fact::write, Fact::read).mentionedIn(facts::in).neverAsked().build();
        this.residents = residents;
        this.requests = requests;
        this.search = search;
        this.promised = promised;
        this.running = running;
        this.cues = cues;
        this.phrasebook = phrasebook;
    }

    @Bean
    Flow addToRequest() {
        return Flow.named(NAME).ask(REQUEST).ask(facts).ask(what).then(this::add);
    }

    List<Say> add(Person person, Answers answers) {
        return answers.to(REQUEST).flatMap(requests::hold).filter(HelpRequest::isOpen).map(request -> {
            var more = answers.to(what).orElse("");
            request.add(answers.to(facts).orElseGet(Set::of), more);
            search.detailed(request);
            return List.of(promised.tell(request, more).orElseGet(() -> Say.phrase("add-to-request.done",
                    request.details().orElseThrow())));
        }).orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    /** "I want to add something", typed: also after the agreement, when other words go to the neighbour. */
    @Bean
    @Order(19)
    Interceptor addInWords() {
        return (person, understood, busy) -> busy || !cues.names("add-something", understood.text())
                ? Optional.empty()
                : Optional.of(toWhich(person, running.open(person)));
    }

    private List<Say> toWhich(Person person, List<HelpRequest> open) {
        if (open.isEmpty()) {
            return List.of(Say.phrase("add-to-request.nothing"));
        }
        return open.size() == 1
                ? List.of(adding(person, open.getFirst()))
                : List.of(Say.phrase("change-request.which").with(open.stream()
                        .map(request -> new Say.Option(Categories.shortly(request.categories()),
                                ADD + ":" + request.id()))
                        .toArray(Say.Option[]::new)));
    }

    private static Say adding(Person person, HelpRequest request) {
        return Say.beginning(NAME, person.known().with(REQUEST, request.id()));
    }

    @Bean
    Action addSomething() {
        return new OwnRequest(ADD, residents, requests, HelpRequest::isOpen,
                (person, request) -> List.of(adding(person, request)));
    }

    @Bean
    Action mustBeThere() {
        return timeIs("request-there-at", Fact.THERE_AT);
    }

    @Bean
    Action leavesThen() {
        return timeIs("request-leave-at", Fact.LEAVE_AT);
    }

    private Action timeIs(String verb, Fact fact) {
        return new OwnRequest(verb, residents, requests, HelpRequest::isOpen, (person, request) -> {
            request.add(fact);
            search.detailed(request);
            return List.of(promised.tell(request, phrasebook.say(person.language(), "add-to-request." + fact))
                    .orElseGet(() -> Say.phrase("matching.time-noted", request.details().orElseThrow())));
        });
    }
}

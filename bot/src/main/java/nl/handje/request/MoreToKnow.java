package nl.handje.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What a helper must know, asked after the yes and only of who wants to tell it: stairs, a dog, which time it is. */
@Component
class MoreToKnow {
    private static final String NAME = "add-to-request";
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

    MoreToKnow(OwnWords words, Facts facts, Residents residents, HelpRequests requests, HelperSearch search) {
        this.what = Question.named(WHAT.name(), String::toString, String::toString).answeredBy(words::answered)
                .offering(List.of(new Option<>("none", ""))).endingWhen(String::isBlank).build();
        this.facts = Question.named("facts", Fact::write, Fact::read).mentionedIn(facts::in).neverAsked().build();
        this.residents = residents;
        this.requests = requests;
        this.search = search;
    }

    @Bean
    Flow addToRequest() {
        return Flow.named(NAME).ask(REQUEST).ask(facts).ask(what).then(this::add);
    }

    List<Say> add(Person person, Answers answers) {
        return answers.to(REQUEST).flatMap(requests::hold).filter(HelpRequest::isOpen).map(request -> {
            request.add(answers.to(facts).orElseGet(Set::of), answers.to(what).orElse(""));
            search.detailed(request);
            return List.of(Say.phrase("add-to-request.done", request.details().orElseThrow()));
        }).orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    @Bean
    Action addSomething() {
        return new OwnRequest("request-add", residents, requests, HelpRequest::isOpen,
                (person, request) -> List.of(Say.beginning(NAME, person.known().with(REQUEST, request.id()))));
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
            return List.of(Say.phrase("matching.time-noted", Optional.of(request).flatMap(HelpRequest::details)
                    .orElseThrow()));
        });
    }
}

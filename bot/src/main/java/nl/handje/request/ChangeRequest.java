package nl.handje.request;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.need.Categories;
import nl.handje.nlp.Act;
import nl.handje.nlp.Context;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A request that is running is changed: in words, "doe maar vrijdag", "kan de rit ook om drie uur", or from the
 * overview with everything of it read back. Who was asked hears it.
 */
@Component
@Order(26)
class ChangeRequest implements Interceptor {
    private static final String NAME = "change-request";
    private static final Question<RequestId> REQUEST = Question
            .named("request", RequestId::toString, text -> RequestId.read(text).orElseThrow()).neverAsked().build();

    private final AskQuestions questions;
    private final TimesSaid times;
    private final Cues cues;
    private final WholeAsk whole;
    private final Residents residents;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Prompts prompts;
    private final Understanding understanding;
    private final Clock clock;

    ChangeRequest(AskQuestions questions, TimesSaid times, Cues cues, WholeAsk whole, Residents residents,
            HelpRequests requests,
            HelperSearch search, Prompts prompts, Understanding understanding, Clock clock) {
        this.questions = questions;
        this.times = times;
        this.cues = cues;
        this.whole = whole;
        this.residents = residents;
        this.requests = requests;
        this.search = search;
        this.prompts = prompts;
        this.understanding = understanding;
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy || !saysAnotherTime(understood)
                ? another(person, understood, busy)
                : times.in(understood).or(() -> times.notThen(understood))
                        .flatMap(time -> move(person, understood, time))
                        .or(() -> another(person, understood, busy));
    }

    /** "Make it a lift instead of groceries": the whole request read back, with the other kind of help. */
    private Optional<List<Say>> another(Person person, Understood understood, boolean busy) {
        var open = busy || !cues.names("change-kind", understood.text())
                ? List.<HelpRequest>of()
                : running(residents.findByChat(person.chat()).orElseThrow().id());
        return open.size() == 1
                ? whole.instead(understood).filter(kinds -> !open.getFirst().categories().containsAll(kinds))
                        .map(kinds -> List.of(Say.beginning(NAME, questions.known(open.getFirst(), person.known())
                                .with(questions.what, kinds).with(REQUEST, open.getFirst().id()))))
                : Optional.empty();
    }

    private boolean saysAnotherTime(Understood understood) {
        return (understood.sureOfAct() && understood.act().value() == Act.RESCHEDULE)
                || (understood.categories().isEmpty() && (cues.names("change-time", understood.text())
                        || times.saysBesides(understood) || times.notThen(understood).isPresent()));
    }

    /** The request that it must be about; with several that it can be, the asker says which. */
    private Optional<List<Say>> move(Person person, Understood understood, WantedTime time) {
        var running = running(residents.findByChat(person.chat()).orElseThrow().id());
        var meant = running.stream().filter(request -> understood.categories().stream().map(Prediction::value)
                .anyMatch(request.categories()::contains)).toList();
        var possible = meant.isEmpty() ? running : meant;
        if (possible.size() > 1) {
            prompts.keepDraft(person.chat(), understood.text());
            return Optional.of(List.of(Say.phrase("change-request.which").with(possible.stream()
                    .map(request -> new Option(Categories.shortly(request.categories()),
                            "request-move:" + request.id()))
                    .toArray(Option[]::new))));
        }
        return possible.stream().findFirst()
                .map(request -> List.of(moved(request, times.revise(request.when(), time, understood))));
    }

    private List<HelpRequest> running(ResidentId asker) {
        return requests.findByAskerAndStateInOrderByAskedAt(asker,
                HelpRequest.RUNNING);
    }

    private Say moved(HelpRequest request, WantedTime time) {
        request.moveTo(time);
        search.changed(request);
        return Say.phrase("change-request.done", request.what(), request.when().spoken())
                .with(Option.of("change-request.more", "request-change:" + request.id()));
    }

    /** Which of several it is about: the words that were kept say when. */
    @Bean
    Action moveRequest() {
        return own("request-move", (person, request) -> prompts.takeDraft(person.chat())
                .map(words -> understanding.of(words,
                        Context.at(ZonedDateTime.now(clock)).preferring(person.language())))
                .flatMap(said -> times.in(said).or(() -> times.notThen(said))
                        .map(time -> List.of(moved(request, times.revise(request.when(), time, said)))))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button"))));
    }

    private Action own(String verb, BiFunction<Person, HelpRequest, List<Say>> what) {
        return new OwnRequest(verb, residents, requests,
                HelpRequest::isLookedFor, what);
    }

    @Bean
    Action changeRequestButton() {
        return own("request-change", (person, request) -> List.of(Say.beginning(NAME,
                questions.known(request, person.known()).with(REQUEST, request.id()))));
    }

    @Bean
    Flow changeRequestFlow() {
        return Flow.named(NAME).inTheWordsOf("ask-for-help").ask(REQUEST).ask(questions.urgent).ask(questions.facts)
                .askSubject(questions.what)
                .ask(questions.whom.forWhom).ask(questions.whom.who).ask(questions.whom.theyAgree)
                .ask(questions.times.when).ask(questions.times.day)
                .ask(questions.times.time).ask(questions.times.once).ask(questions.times.daysNamed)
                .ask(questions.whom.area).ask(questions.whom.theirArea).ask(questions.destination)
                .ask(questions.languages)
                .ask(questions.ownWords)
                .confirm(questions::readBack).then(this::change);
    }

    private List<Say> change(Person person, Answers answers) {
        return answers.to(REQUEST).flatMap(requests::hold).filter(HelpRequest::isOpen)
                .map(request -> List.of(changed(request, answers)))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private Say changed(HelpRequest request, Answers answers) {
        request.become(questions.asked(answers));
        search.changed(request);
        return Say.phrase("change-request.done", request.what(), request.when().spoken());
    }
}

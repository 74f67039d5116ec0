package nl.handje.request;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.nlp.Context;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.Revision;
import nl.handje.wantedtime.TimesSaid;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Hetzelfde als vorige week", and one tap that asks again what found nobody. */
@Component
@Order(27)
public class AskAgain implements Interceptor {
    private static final String ASK = "ask-for-help";
    private static final int A_WEEK = 7;

    private final AskQuestions questions;
    private final TimesSaid times;
    private final Cues cues;
    private final Residents residents;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final Prompts prompts;
    private final Understanding understanding;
    private final Clock clock;

    AskAgain(AskQuestions questions, TimesSaid times, Cues cues, Residents residents, HelpRequests requests,
            HelperSearch search, Prompts prompts, Understanding understanding, Clock clock) {
        this.questions = questions;
        this.times = times;
        this.cues = cues;
        this.residents = residents;
        this.requests = requests;
        this.search = search;
        this.prompts = prompts;
        this.understanding = understanding;
        this.clock = clock;
    }

    /** The last request read back, on the same day of the week unless another time is said. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        if (busy || !cues.names("again", understood.text())) {
            return busy ? Optional.empty() : neededAfterAll(person, understood);
        }
        return requests.findFirstByAskerOrderByAskedAtDesc(residents.findByChat(person.chat()).orElseThrow().id())
                .map(last -> List.of(once(last, person, understood)));
    }

    /** What was asked then, read back as a new ask: at the same time unless another is said. */
    public Optional<Say> asIn(RequestId earlier, Person person, Understood understood) {
        return requests.findById(earlier).map(request -> once(request, person, understood));
    }

    private Say once(HelpRequest last, Person person, Understood understood) {
        return Say.beginning(ASK, questions.known(last, person.known()).with(questions.times.when,
                times.in(understood).map(time -> inThatWeek(last.when(), time)
                        .orElseGet(() -> Revision.of(next(last.when()), time))).orElseGet(() -> next(last.when()))));
    }

    /** "Again next week": on its day of the week, at its time. */
    private static Optional<WantedTime> inThatWeek(WantedTime last, WantedTime time) {
        return last instanceof WantedTime.Said said && said.isWithinADay() && time instanceof WantedTime.Said week
                && week.grain() == Grain.WEEK
                        ? Optional.of(said.once(week.start().toLocalDate()
                                .with(TemporalAdjusters.nextOrSame(said.start().getDayOfWeek()))))
                        : Optional.empty();
    }

    /** "I need it again after all": what was called off last, read back, at its own time if that is still to come. */
    private Optional<List<Say>> neededAfterAll(Person person, Understood understood) {
        return cues.names("needed-after-all", understood.text())
                ? requests.findFirstByAskerOrderByAskedAtDesc(residents.findByChat(person.chat()).orElseThrow().id())
                        .filter(last -> last.state() == HelpRequest.State.WITHDRAWN)
                        .map(last -> List.of(Say.beginning(ASK, questions.known(last, person.known())
                                .with(questions.times.when, timeAfterAll(last, understood)))))
                : Optional.empty();
    }

    private WantedTime timeAfterAll(HelpRequest last, Understood understood) {
        var still = last.when().earliest().filter(start -> start.isBefore(LocalDateTime.now(clock))).isPresent()
                ? next(last.when())
                : last.when();
        return times.in(understood).map(time -> Revision.of(still, time)).orElse(still);
    }

    /** As many weeks later as are needed to be in time. */
    WantedTime next(WantedTime when) {
        return switch (when) {
            case WantedTime.AnyTime any -> any;
            case WantedTime.Said said -> later(said);
            case WantedTime.OneOf one -> new WantedTime.OneOf(one.times().stream().map(this::later).toList());
        };
    }

    private WantedTime.Said later(WantedTime.Said said) {
        var start = said.start().plusDays(A_WEEK);
        var end = said.end().plusDays(A_WEEK);
        while (!start.isAfter(LocalDateTime.now(clock))) {
            start = start.plusDays(A_WEEK);
            end = end.plusDays(A_WEEK);
        }
        return new WantedTime.Said(start, end, said.grain(), said.recurrence(), said.dayKnown(), said.leeway());
    }

    @Bean
    Action renewRequest() {
        return expired("request-renew", (person, request) -> {
            var when = SoonAgain.is(request) ? SoonAgain.tomorrow(request.when(), clock) : next(request.when());
            var again = requests.save(request.again(when, clock.instant()));
            request.withdraw();
            return List.of(Say.phrase("expired.renewed", again.what(), again.when().spoken()), search.begin(again));
        });
    }

    @Bean
    Action askForAnotherDay() {
        return expired("request-another-day", (person, request) -> onAnotherDay(person, request, Optional.empty()));
    }

    /** The words that were kept say which day. */
    @Bean
    Action askForTheDaySaid() {
        return expired("request-another-day-said", (person, request) -> onAnotherDay(person, request,
                prompts.takeDraft(person.chat()).flatMap(words -> times.in(understanding.of(words,
                        Context.at(ZonedDateTime.now(clock)).preferring(person.language()))))));
    }

    private List<Say> onAnotherDay(Person person, HelpRequest request, Optional<WantedTime> day) {
        var known = questions.known(request, person.known());
        var when = day.map(time -> Revision.of(request.when(), time));
        request.withdraw();
        return List.of(Say.beginning(ASK, when.map(time -> known.with(questions.times.when, time))
                .orElseGet(() -> known.without(questions.times.when))));
    }

    @Bean
    Action letRequestGo() {
        return expired("request-let-go", (person, request) -> {
            request.withdraw();
            return List.of(Say.phrase("expired.let-go"));
        });
    }

    private OwnRequest expired(String verb, BiFunction<Person, HelpRequest, List<Say>> what) {
        return new OwnRequest(verb, residents, requests,
                request -> request.state() == HelpRequest.State.EXPIRED, what);
    }
}

package nl.handje.series;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Stopping now, stopping on a day, or going on for longer. When the asker stops all is over; when the helper does,
 * another is looked for.
 *
 * <pre>
 * Anna: [Tot wanneer]
 * Bot:  Tot en met welke dag gaat de hulp door? …
 * Anna: eind maart
 * Bot:  Goed, het gaat door tot en met woensdag 31 maart. Ben weet het.
 * </pre>
 */
@Component
class StopSeries {
    private static final Period LONGER = Period.ofMonths(3);
    private static final Question<String> SERIES = Question
            .named("series", Function.<String>identity(), Function.<String>identity()).neverAsked().build();
    private static final Question<LocalDate> LAST = Question
            .named("last", LocalDate::toString, LocalDate::parse).answeredBy(StopSeries::day).build();

    private final SeriesPress press;
    private final AllSeries all;
    private final WriteAhead ahead;
    private final SeriesEnding ending;
    private final HelpRequests requests;
    private final HelperSearch search;
    private final SeriesSentence sentence;
    private final Notifications notifications;
    private final Prompts prompts;
    private final Clock clock;

    StopSeries(SeriesPress press, AllSeries all, WriteAhead ahead, SeriesEnding ending, HelpRequests requests,
            HelperSearch search, SeriesSentence sentence, Notifications notifications, Prompts prompts, Clock clock) {
        this.press = press;
        this.all = all;
        this.ahead = ahead;
        this.ending = ending;
        this.requests = requests;
        this.search = search;
        this.sentence = sentence;
        this.notifications = notifications;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Bean
    Action stopSeriesAsked() {
        return press.whole("series-stop", (series, resident) -> List.of(areYouSure(series, resident)));
    }

    @Bean
    Action stopSeriesSure() {
        return press.whole("series-stop-sure", (series, resident) -> List.of(series.isHelpedBy(resident.id())
                ? helperStops(series, resident)
                : askerStops(series, resident)));
    }

    @Bean
    Action seriesUntil() {
        return press.whole("series-until", (series, resident) -> List.of(Say.beginning("end-series",
                Answers.none().with(SERIES, series.id().toString()))));
    }

    @Bean
    Action seriesLonger() {
        return press.whole("series-longer", (series, resident) -> List.of(series.helper().map(helper -> {
            ending.askHelper(series, helper);
            return Say.phrase("series.longer-asked", sentence.name(helper));
        }).orElseGet(() -> Say.phrase("conversation.old-button"))));
    }

    @Bean
    Action seriesEnough() {
        return press.whole("series-enough", (series, resident) -> List.of(Say.phrase("series.enough-said")));
    }

    @Bean
    Action seriesLongerYes() {
        return press.whole("series-longer-yes", (series, resident) -> series.isHelpedBy(resident.id())
                ? List.of(goOn(series, resident))
                : List.of(Say.phrase("conversation.old-button")));
    }

    @Bean
    Action seriesLongerNo() {
        return press.whole("series-longer-no", (series, resident) -> {
            tell(series.asker(), series, "series.longer-not", resident.name());
            return List.of(Say.phrase("series.longer-no-said"));
        });
    }

    @Bean
    Flow endSeries() {
        return Flow.named("end-series").ask(SERIES).ask(LAST).then(this::endOn);
    }

    Say areYouSure(Series series, Resident resident) {
        var yes = "series-stop-sure:" + series.id();
        var no = "series-keep:" + series.id();
        prompts.open(resident.chat(), "series-stop-" + series.id(), List.of(
                PromptChoice.of("series.stop-yes", yes, Act.AFFIRM), PromptChoice.of("series.stop-no", no, Act.DENY)));
        return Say.phrase("series.stop-sure", sentence.what(series), sentence.rhythm(series),
                sentence.other(series, resident.id()))
                .with(Option.of("series.stop-yes", yes), Option.of("series.stop-no", no));
    }

    private Say askerStops(Series series, Resident asker) {
        ahead.endFrom(series, LocalDate.now(clock), LocalDate.MAX);
        var request = requests.hold(series.request()).orElseThrow();
        if (request.isSearching()) {
            search.callOff(request);
        }
        request.withdraw();
        series.end();
        series.helper().ifPresent(helper -> notifications.tell(helper, Priority.REPLY,
                "series-stopped-" + series.id(), "series.stopped-asker", asker.name(), sentence.what(series)));
        return Say.phrase("series.stopped", sentence.other(series, asker.id()));
    }

    private Say helperStops(Series series, Resident helper) {
        leave(series, helper.id(), "series.stopped-helper", helper.name());
        return Say.phrase("series.stopped-thanks", sentence.name(series.asker()));
    }

    /** One of the two wants nothing more of the other: it ends between them, and the other hears no reason. */
    void part(Series series, Resident who, boolean lookOn) {
        if (series.isHelpedBy(who.id())) {
            leave(series, who.id(), "series.stopped-helper", who.name());
        } else if (lookOn) {
            var helper = series.helper().orElseThrow();
            tell(helper, series, "series.not-needed", who.name());
            leave(series, helper, "series.looks-for-another", sentence.name(helper));
        } else {
            askerStops(series, who);
        }
    }

    /** The helper falls away: another is looked for, from the next time on. */
    void leave(Series series, ResidentId helper, String phrase, String name) {
        ahead.endOwn(series, LocalDate.now(clock));
        var request = requests.hold(series.request()).orElseThrow();
        series.isLeft();
        series.recurrence().nextFrom(LocalDate.now(clock).plusDays(1)).ifPresentOrElse(next -> {
            request.moveTo(request.comesBack().orElseThrow().from(next));
            notifications.tell(series.asker(), Priority.REPLY, "series-left-" + series.id() + "-" + clock.millis(),
                    phrase, name, sentence.what(series), search.searchRest(request, helper));
        }, () -> {
            request.finish();
            series.end();
        });
    }

    /** "Eind maart" is the last day of it. */
    private static Optional<LocalDate> day(Understood understood) {
        return understood.when().stream().filter(it -> it.recurrence().isEmpty() && !it.dayImplied()).findFirst()
                .map(it -> it.end().minusNanos(1).toLocalDate());
    }

    private List<Say> endOn(Person person, Answers answers) {
        var resident = press.resident(person);
        var last = answers.to(LAST).orElseThrow();
        return Days.series(answers.to(SERIES).orElseThrow()).flatMap(all::findById)
                .filter(it -> it.isRunning() && it.isOf(resident.id()) && last.isAfter(LocalDate.now(clock)))
                .map(series -> List.of(endOn(series, resident, last)))
                .orElseGet(() -> List.of(Say.phrase("series.until-past")));
    }

    private Say endOn(Series series, Resident resident, LocalDate last) {
        lasts(series, last);
        ahead.endFrom(series, last.plusDays(1), LocalDate.MAX);
        series.helper().filter(it -> !it.equals(resident.id()))
                .ifPresent(helper -> tell(helper, series, "series.until-told", resident.name()));
        return Say.phrase("series.until-said", SeriesSentence.day(last), sentence.other(series, resident.id()));
    }

    private Say goOn(Series series, Resident helper) {
        var last = series.recurrence().last().orElse(LocalDate.now(clock)).plus(LONGER);
        lasts(series, last);
        ahead.of(series);
        tell(series.asker(), series, "series.goes-on", helper.name());
        return Say.phrase("series.goes-on-said", sentence.name(series.asker()), SeriesSentence.day(last));
    }

    private void lasts(Series series, LocalDate last) {
        series.endOn(last);
        var request = requests.hold(series.request()).orElseThrow();
        request.moveTo(request.comesBack().orElseThrow().lasting(last));
        ending.plan(series);
    }

    private void tell(ResidentId whom, Series series, String phrase, String who) {
        notifications.tell(whom, Priority.REPLY, phrase + "-" + series.id() + "-" + clock.millis(), phrase, who,
                sentence.what(series),
                series.recurrence().last().map(SeriesSentence::day).orElseGet(() -> SeriesSentence.plain("")));
    }
}

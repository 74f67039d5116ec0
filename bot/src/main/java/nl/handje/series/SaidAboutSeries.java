package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.resident.Resident;
import nl.handje.wantedtime.WeekDays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Dinsdag hoeft niet", "we gaan op vakantie tot 5 januari", "stop maar met de boodschappen": said by somebody of a
 * series. Never done at once: a day is asked back, and so is stopping.
 */
@Component
@Order(15)
class SaidAboutSeries implements Interceptor {
    private final AllSeries all;
    private final SeriesPress press;
    private final WriteAhead ahead;
    private final SeriesMenu menu;
    private final StopSeries stop;
    private final SeriesSentence sentence;
    private final SingleOnes single;
    private final Cues cues;

    SaidAboutSeries(AllSeries all, SeriesPress press, WriteAhead ahead, SeriesMenu menu, StopSeries stop,
            SeriesSentence sentence, SingleOnes single, Cues cues) {
        this.all = all;
        this.press = press;
        this.ahead = ahead;
        this.menu = menu;
        this.stop = stop;
        this.sentence = sentence;
        this.single = single;
        this.cues = cues;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        if (busy || !understood.concerns().isEmpty()) {
            return Optional.empty();
        }
        var resident = press.resident(person);
        var running = all.of(resident.id()).stream().filter(it -> it.isRunning() && it.helper().isPresent()).toList();
        return running.isEmpty() ? Optional.empty() : about(running, resident, understood);
    }

    private Optional<List<Say>> about(List<Series> running, Resident resident, Understood understood) {
        var text = understood.text();
        if (cues.names("series-stop", text)) {
            return mayBeAboutASingleOne(resident, text)
                    ? Optional.empty()
                    : which(running, "series-stop:", series -> stop.areYouSure(series, resident));
        }
        var stopped = cues.names("series-stop-with", text) ? onADayOf(running, understood) : List.<Series>of();
        if (!stopped.isEmpty()) {
            return which(stopped, "series-stop:", series -> stop.areYouSure(series, resident));
        }
        if (cues.names("series-pause", text)) {
            return which(running, "series-pause:", series -> pause(series, understood));
        }
        if (cues.names("series-swap", text)) {
            return which(running.stream().filter(it -> it.isHelpedBy(resident.id())).toList(), "series-swap:",
                    series -> menu.whichDay(series, "series.swap-which", "series-swap-day:"));
        }
        return cues.names("series-skip", text) ? skip(running, resident, understood) : Optional.empty();
    }

    /** "I want to stop with the Wednesdays". */
    private List<Series> onADayOf(List<Series> running, Understood understood) {
        var days = WeekDays.of(understood.when());
        return running.stream().filter(series -> ahead.expected(series, 60).stream()
                .anyMatch(day -> days.contains(day.getDayOfWeek()))).toList();
    }

    /** "The help is not needed any more" is about any of what was agreed: then which of it has to be asked. */
    private boolean mayBeAboutASingleOne(Resident resident, String text) {
        return !cues.names("series-whole", text) && single.hasSome(resident.id());
    }

    private Optional<List<Say>> which(List<Series> running, String verb,
            Function<Series, Say> what) {
        return switch (running.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(List.of(what.apply(running.getFirst())));
            default -> Optional.of(List.of(Say.phrase("series.which").with(running.stream()
                    .map(it -> new Option(sentence.what(it), verb + it.id())).toArray(Option[]::new))));
        };
    }

    private static Say pause(Series series, Understood understood) {
        var known = Answers.none().with(PauseSeriesFlow.SERIES, series.id().toString());
        return Say.beginning(PauseSeriesFlow.NAME,
                PauseSeriesFlow.said(understood).map(it -> known.with(PauseSeriesFlow.UNTIL, it)).orElse(known));
    }

    /** Only when a day of a series was named; otherwise it may be about anything. */
    private Optional<List<Say>> skip(List<Series> running, Resident resident, Understood understood) {
        return running.stream().flatMap(series -> named(series, understood)
                .map(day -> List.of(menu.isThisDay(series, resident, day))).stream()).findFirst();
    }

    private Optional<LocalDate> named(Series series, Understood understood) {
        return understood.when().stream().filter(it -> it.recurrence().isEmpty()).findFirst()
                .flatMap(when -> ahead.expected(series, 60).stream()
                        .filter(day -> !day.isBefore(when.start().toLocalDate())
                                && day.atStartOfDay().isBefore(when.end()))
                        .findFirst());
    }
}

package nl.handje.series;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.agreement.Occurrences;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Say;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: ik ben met vakantie, even geen boodschappen
 * Bot:  Tot wanneer is de pauze? …                       [Eén week] [Twee weken] [Vier weken]
 * Anna: tot 5 januari
 * Bot:  Goed, pauze. Op dinsdag 5 januari gaat het weer verder. Ben weet het.
 * </pre>
 */
@Component
class PauseSeriesFlow {
    static final String NAME = "pause-series";
    static final Question<String> SERIES = Question
            .named("series", Function.<String>identity(), Function.<String>identity()).neverAsked().build();

    /** The first day and the day on which it goes on, or how long from today. */
    static final Question<String> UNTIL = Question
            .named("until", Function.<String>identity(), Function.<String>identity())
            .answeredBy(PauseSeriesFlow::said).offering(List.of(new Option<>("one-week", "P1W"),
                    new Option<>("two-weeks", "P2W"), new Option<>("four-weeks", "P4W")))
            .build();

    private final SeriesPress press;
    private final AllSeries all;
    private final WriteAhead ahead;
    private final Occurrences appointments;
    private final SeriesSentence sentence;
    private final Notifications notifications;
    private final Clock clock;

    PauseSeriesFlow(SeriesPress press, AllSeries all, WriteAhead ahead, Occurrences appointments,
            SeriesSentence sentence, Notifications notifications, Clock clock) {
        this.press = press;
        this.all = all;
        this.ahead = ahead;
        this.appointments = appointments;
        this.sentence = sentence;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Bean
    Flow pauseSeries() {
        return Flow.named(NAME).ask(SERIES).ask(UNTIL).then(this::pause);
    }

    /** "Tot 5 januari", "van 20 december tot 5 januari". */
    static Optional<String> said(Understood understood) {
        return understood.when().stream().filter(it -> it.recurrence().isEmpty()).findFirst()
                .map(when -> first(when) + "/" + goesOn(when));
    }

    private static LocalDate first(When when) {
        return when.start().toLocalDate();
    }

    /** A day alone is the one on which it goes on. */
    private static LocalDate goesOn(When when) {
        var end = when.end().minusNanos(1).toLocalDate().plusDays(1);
        return when.openEnd() || end.isAfter(first(when).plusDays(1)) ? end : first(when);
    }

    private List<Say> pause(Person person, Answers answers) {
        var resident = press.resident(person);
        return Days.series(answers.to(SERIES).orElseThrow()).flatMap(all::findById)
                .filter(it -> it.isRunning() && it.isOf(resident.id()))
                .map(series -> pause(series, resident, answers.to(UNTIL).orElseThrow()))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private List<Say> pause(Series series, Resident resident, String answer) {
        var today = LocalDate.now(clock);
        var said = answer.startsWith("P") ? List.of(today, today.plus(Period.parse(answer))) : read(answer);
        var until = said.getLast();
        var begin = said.getFirst().isBefore(until) ? later(said.getFirst(), today) : today;
        if (!until.isAfter(today)) {
            return List.of(Say.phrase("series.pause-past"));
        }
        return List.of(series.isHelpedBy(resident.id())
                ? helperIsAway(series, resident, begin, until)
                : askerIsAway(series, resident, begin, until));
    }

    private static List<LocalDate> read(String answer) {
        return Arrays.stream(answer.split("/")).map(LocalDate::parse).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Say askerIsAway(Series series, Resident asker, LocalDate from, LocalDate until) {
        series.pause(from, until, Series.Side.ASKER);
        ahead.endFrom(series, from, until);
        ahead.of(series);
        series.helper().ifPresent(helper -> notifications.tell(helper, Priority.REPLY, key(series),
                "series.paused-asker", asker.name(), sentence.what(series), goesOn(series, until)));
        return Say.phrase("series.paused", goesOn(series, until), sentence.other(series, asker.id()));
    }

    /** For each time of it a stand-in is looked for. */
    private Say helperIsAway(Series series, Resident helper, LocalDate from, LocalDate until) {
        var horizon = LocalDate.now(clock).plus(WriteAhead.AHEAD);
        var missed = series.recurrence().days(from, until.isBefore(horizon) ? until.minusDays(1) : horizon).stream()
                .filter(day -> ahead.isExpected(series, day)).toList();
        series.pause(from, until, Series.Side.HELPER);
        notifications.tell(series.asker(), Priority.REPLY, key(series), "series.paused-helper", helper.name(),
                SeriesSentence.day(from), goesOn(series, until));
        missed.forEach(day -> appointments.callOff(ahead.at(series, day).request(), helper));
        return Say.phrase("series.paused-standing-in", goesOn(series, until), sentence.other(series, helper.id()));
    }

    private String key(Series series) {
        return "series-pause-" + series.id() + "-" + clock.millis();
    }

    private Spoken goesOn(Series series, LocalDate until) {
        return series.recurrence().nextFrom(until).map(SeriesSentence::day)
                .orElseGet(() -> SeriesSentence.day(until));
    }
}

package nl.handje.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.handje.agreement.Occurrences;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.resident.Resident;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What can be done with a series: skip a time, hand one over, pause, end. */
@Component
class SeriesMenu {
    private static final int IN_SIGHT = 4;

    private final SeriesPress press;
    private final WriteAhead ahead;
    private final SeriesSentence sentence;
    private final FeastQuestion feasts;
    private final Occurrences appointments;
    private final Prompts prompts;

    SeriesMenu(SeriesPress press, WriteAhead ahead, SeriesSentence sentence, FeastQuestion feasts,
            Occurrences appointments, Prompts prompts) {
        this.press = press;
        this.ahead = ahead;
        this.sentence = sentence;
        this.feasts = feasts;
        this.appointments = appointments;
        this.prompts = prompts;
    }

    @Bean
    Action menuOfSeries() {
        return press.whole("series-menu", (series, resident) -> List.of(menu(series, resident)));
    }

    @Bean
    Action skipOneOfSeries() {
        return press.whole("series-skip", (series, resident) -> List.of(whichDay(series, "series.skip-which",
                "series-skip-day:")));
    }

    @Bean
    Action skipDayOfSeries() {
        return press.single("series-skip-day", this::skip);
    }

    @Bean
    Action keepDayOfSeries() {
        return press.whole("series-keep", (series, resident) -> List.of(Say.phrase("series.kept")));
    }

    @Bean
    Action feastGoesOn() {
        return press.single("series-feast-yes", this::feastGoesOn);
    }

    @Bean
    Action pauseOfSeries() {
        return press.whole("series-pause", (series, resident) -> List.of(Say.beginning(PauseSeriesFlow.NAME,
                Answers.none().with(PauseSeriesFlow.SERIES, series.id().toString()))));
    }

    private Say menu(Series series, Resident resident) {
        var next = ahead.expected(series, 1).stream().findFirst();
        var said = next.map(day -> Say.phrase("series.overview", sentence.rhythm(series),
                sentence.other(series, resident.id()), sentence.what(series), SeriesSentence.day(day)))
                .orElseGet(() -> Say.phrase("series.overview-nothing", sentence.rhythm(series),
                        sentence.other(series, resident.id()), sentence.what(series)));
        return said.with(buttons(series, resident).toArray(Option[]::new));
    }

    private static List<Option> buttons(Series series, Resident resident) {
        var buttons = new ArrayList<Option>();
        buttons.add(Option.of("series.skip", "series-skip:" + series.id()));
        if (series.isHelpedBy(resident.id())) {
            buttons.add(Option.of("series.swap", "series-swap:" + series.id()));
        } else {
            buttons.add(Option.of("series.until", "series-until:" + series.id()));
        }
        buttons.add(Option.of("series.pause", "series-pause:" + series.id()));
        buttons.add(Option.of("series.stop", "series-stop:" + series.id()));
        return buttons;
    }

    /** The next few days, to choose from. */
    Say whichDay(Series series, String phrase, String verb) {
        var days = ahead.expected(series, IN_SIGHT);
        return days.isEmpty()
                ? Say.phrase("series.no-days")
                : Say.phrase(phrase).with(days.stream()
                        .map(day -> new Option(SeriesSentence.day(day), verb + Days.of(series, day)))
                        .toArray(Option[]::new));
    }

    /** Said in words: asked back, for a wrong day would leave somebody waiting. */
    Say isThisDay(Series series, Resident resident, LocalDate day) {
        var yes = "series-skip-day:" + Days.of(series, day);
        var no = "series-keep:" + series.id();
        prompts.open(resident.chat(), "series-skip-" + series.id(),
                List.of(PromptChoice.of("series.skip-yes", yes, Act.AFFIRM),
                        PromptChoice.of("series.skip-no", no, Act.DENY)));
        var phrase = series.isHelpedBy(resident.id()) ? "series.skip-sure-helper" : "series.skip-sure";
        return Say.phrase(phrase, SeriesSentence.day(day), sentence.other(series, resident.id()))
                .with(Option.of("series.skip-yes", yes), Option.of("series.skip-no", no));
    }

    private List<Say> skip(Series series, Resident resident, LocalDate day) {
        return !ahead.isExpected(series, day)
                ? List.of(Say.phrase("series.skipped-already", SeriesSentence.day(day)))
                : appointments.callOff(ahead.at(series, day).request(), resident);
    }

    /** First the asker says so, then the helper. */
    private List<Say> feastGoesOn(Series series, Resident resident, LocalDate day) {
        if (series.isHelpedBy(resident.id())) {
            return List.of(Say.phrase("series.feast-agreed", SeriesSentence.day(day)));
        }
        feasts.askHelper(series, day);
        return List.of(Say.phrase("series.feast-asked", sentence.other(series, resident.id())));
    }
}

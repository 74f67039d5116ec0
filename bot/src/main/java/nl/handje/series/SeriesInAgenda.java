package nl.handje.series;

import java.util.List;
import nl.handje.agenda.AgendaPart;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Elke dinsdag om 10:00, met Ben: boodschappen". */
@Component
@Order(10)
class SeriesInAgenda implements AgendaPart {
    private final AllSeries all;
    private final SeriesSentence sentence;

    SeriesInAgenda(AllSeries all, SeriesSentence sentence) {
        this.all = all;
        this.sentence = sentence;
    }

    private List<Series> running(ResidentId resident) {
        return all.of(resident).stream().filter(it -> it.isRunning() && it.helper().isPresent()).toList();
    }

    @Override
    public List<Spoken> lines(ResidentId resident) {
        return running(resident).stream().map(series -> Spoken.phrase("series.line", sentence.rhythm(series),
                sentence.other(series, resident), sentence.what(series))).toList();
    }

    @Override
    public List<Option> buttons(ResidentId resident) {
        return running(resident).stream().map(series -> new Option(Spoken.phrase("series.button",
                sentence.rhythm(series)), "series-menu:" + series.id())).toList();
    }
}

package nl.handje.series;

import java.util.List;
import nl.handje.agenda.AgendaPart;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Spoken;
import java.util.Optional;
import java.util.Set;
import nl.handje.agenda.Going;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Elke dinsdag om 10:00, met Ben: boodschappen". */
@Component
@Order(10)
class SeriesInAgenda implements AgendaPart {
    private final AllSeries all;
    private final SeriesOccurrences written;
    private final HelpRequests requests;
    private final SeriesSentence sentence;

    SeriesInAgenda(AllSeries all, SeriesOccurrences written, HelpRequests requests, SeriesSentence sentence) {
        this.all = all;
        this.written = written;
        this.requests = requests;
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

    @Override
    public List<Going> toCallOff(ResidentId resident) {
        return running(resident).stream().map(series -> Going.with(neighbour(other(series, resident)),
                new Option(Spoken.phrase("series.whole", sentence.other(series, resident), sentence.rhythm(series)),
                        "series-stop:" + series.id()),
                requests.findById(series.request()).map(HelpRequest::categories).orElseGet(Set::of),
                Optional.empty())).toList();
    }

    private Going.Neighbour neighbour(ResidentId other) {
        return new Going.Neighbour(other, sentence.name(other));
    }

    private static ResidentId other(Series series, ResidentId one) {
        return series.isHelpedBy(one) ? series.asker() : series.helper().orElseThrow();
    }

    @Override
    public boolean isOneOfMany(RequestId request) {
        return written.findByRequest(request).isPresent();
    }
}

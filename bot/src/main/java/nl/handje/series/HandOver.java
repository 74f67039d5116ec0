package nl.handje.series;

import java.time.LocalDate;
import java.util.Optional;
import nl.handje.agreement.Occurrences;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;

/** Gives one time of a series from one helper to another. Whoever does this tells it. */
@Component
class HandOver {
    private final WriteAhead ahead;
    private final SeriesOccurrences written;
    private final Occurrences appointments;
    private final HelpRequests requests;
    private final HelperSearch search;

    HandOver(WriteAhead ahead, SeriesOccurrences written, Occurrences appointments, HelpRequests requests,
            HelperSearch search) {
        this.ahead = ahead;
        this.written = written;
        this.appointments = appointments;
        this.requests = requests;
        this.search = search;
    }

    void give(Series series, LocalDate day, ResidentId from, ResidentId to) {
        var request = requests.hold(ahead.at(series, day).request()).orElseThrow();
        appointments.end(request.id());
        search.fellAway(request, from);
        search.promised(request, to);
        appointments.arrange(request, to);
    }

    /** Whether a day is still to come, and this helper comes. */
    boolean isComing(Series series, ResidentId helper, LocalDate day) {
        return comingOn(series, day).filter(helper::equals).isPresent();
    }

    /** Who comes on a day that is still to come; of one that is not written yet, the helper of the series. */
    Optional<ResidentId> comingOn(Series series, LocalDate day) {
        return ahead.isExpected(series, day)
                ? written.findBySeriesAndDay(series.id(), day).map(it -> appointments.helperOf(it.request()))
                        .orElseGet(series::helper)
                : Optional.empty();
    }
}

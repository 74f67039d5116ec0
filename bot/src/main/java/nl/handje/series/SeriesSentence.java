package nl.handje.series;

import java.time.LocalDate;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** A series in words. */
@Component
class SeriesSentence {
    private final HelpRequests requests;
    private final Residents residents;

    SeriesSentence(HelpRequests requests, Residents residents) {
        this.requests = requests;
        this.residents = residents;
    }

    HelpRequest request(Series series) {
        return requests.findById(series.request()).orElseThrow();
    }

    WantedTime.Said said(Series series) {
        return request(series).comesBack().orElseThrow();
    }

    Spoken what(Series series) {
        return request(series).what();
    }

    /** "Elke dinsdag om 10:00". */
    Spoken rhythm(Series series) {
        return SpokenTime.rhythm(said(series));
    }

    String name(ResidentId someone) {
        return residents.findById(someone).map(Resident::name).orElseThrow();
    }

    /** The other one, or who is still looked for. */
    Spoken other(Series series, ResidentId one) {
        return series.isHelpedBy(one)
                ? plain(name(series.asker()))
                : series.helper().map(helper -> plain(name(helper))).orElseGet(() -> Spoken.phrase("series.nobody"));
    }

    static Spoken plain(String text) {
        return (language, phrasebook) -> text;
    }

    /** "dinsdag 8 december". */
    static Spoken day(LocalDate day) {
        return SpokenTime.day(day.atStartOfDay());
    }
}

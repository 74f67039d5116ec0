package nl.handje.series;

import nl.handje.aftercare.LastingHelp;
import nl.handje.request.RequestId;
import org.springframework.stereotype.Component;

/** Each time that a series wrote is one of many. */
@Component
class TimesOfMany implements LastingHelp {
    private final SeriesOccurrences occurrences;

    TimesOfMany(SeriesOccurrences occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    public boolean isOneOfMany(RequestId request) {
        return occurrences.findByRequest(request).isPresent();
    }
}

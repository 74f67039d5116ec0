package nl.handje.series;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.handje.request.RequestId;

/** One time of a series, as it was written: each day has one at most. */
@Entity(name = "SeriesOccurrence")
class Occurrence {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    private LocalDate day;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {
    }

    Occurrence(SeriesId series, LocalDate day, RequestId request) {
        this.id = UUID.randomUUID();
        this.series = series;
        this.day = day;
        this.request = request;
    }

    SeriesId series() {
        return series;
    }

    LocalDate day() {
        return day;
    }

    /** What is asked for that time. */
    RequestId request() {
        return request;
    }
}

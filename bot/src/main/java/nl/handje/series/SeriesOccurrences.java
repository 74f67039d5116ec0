package nl.handje.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.request.RequestId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The times of all series that were written. */
interface SeriesOccurrences extends JpaRepository<Occurrence, UUID> {
    Optional<Occurrence> findByRequest(RequestId request);

    Optional<Occurrence> findBySeriesAndDay(SeriesId series, LocalDate day);

    List<Occurrence> findBySeriesAndDayGreaterThanEqualOrderByDay(SeriesId series, LocalDate day);

    List<Occurrence> findBySeries(SeriesId series);

    void deleteBySeries(SeriesId series);
}

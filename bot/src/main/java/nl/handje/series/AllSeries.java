package nl.handje.series;

import java.util.List;
import java.util.Optional;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All series. */
interface AllSeries extends JpaRepository<Series, SeriesId> {
    Optional<Series> findByRequest(RequestId request);

    /** Those in which somebody asks or helps, the oldest first. */
    @Query("from Series s where s.asker = :resident or s.helperId = :#{#resident.value()} order by s.begunAt")
    List<Series> of(ResidentId resident);
}

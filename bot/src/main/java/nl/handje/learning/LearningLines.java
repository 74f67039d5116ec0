package nl.handje.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import nl.handje.review.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All sentences to learn from. */
interface LearningLines extends JpaRepository<LearningLine, UUID> {
    List<LearningLine> findAllByOrderByKeptAtAscIdAsc();

    Optional<LearningLine> findByReport(ReportId report);

    int deleteByReport(ReportId report);

    List<LearningLine> findByResidentOrderByKeptAt(ResidentId resident);

    int countByResident(ResidentId resident);

    int deleteByResident(ResidentId resident);

    int deleteByKeptAtBefore(Instant before);
}

package nl.handje.takeover;

import java.util.Optional;
import nl.handje.resident.ResidentId;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All takeovers. */
interface TakeoverRows extends JpaRepository<Takeover, TakeoverId> {
    Optional<Takeover> findByResidentAndEndedAtIsNull(ResidentId resident);

    Optional<Takeover> findFirstByReportAndModeratorOrderByBeganAtDesc(ReportId report, ModeratorId moderator);
}

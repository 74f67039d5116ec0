package nl.handje.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All decisions. */
interface Decisions extends JpaRepository<Decision, UUID> {
    Optional<Decision> findByReport(ReportId report);
}

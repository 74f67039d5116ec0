package nl.handje.learning;

import nl.handje.review.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All that moderators said about messages. */
interface RelabellingRows extends JpaRepository<Relabelling, ReportId> {
    int countByOutcome(Relabelling.Outcome outcome);
}

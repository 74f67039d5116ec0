package nl.handje.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;

/**
 * One reason why a message stands in the queue.
 *
 * @param confidence
 *            between 0 and 1
 * @param passage
 *            the words that raised it, as they stand in the message
 * @param reason
 *            a sentence for the moderator
 */
@Embeddable
public record ReportFinding(@Enumerated(EnumType.STRING) Concern concern, double confidence, String passage,
        String reason) {
    static ReportFinding of(Finding finding) {
        return new ReportFinding(finding.concern(), finding.confidence(), finding.passage(), finding.reason());
    }
}

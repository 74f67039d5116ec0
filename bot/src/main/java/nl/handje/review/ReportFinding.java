package nl.handje.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.handje.keys.SealedWords;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.resident.ResidentId;

/**
 * One reason why a message stands in the queue.
 *
 * @param confidence
 *            between 0 and 1
 * @param quoted
 *            the words that raised it, as they stand in the message
 * @param reason
 *            a sentence for the moderator
 */
@Embeddable
public record ReportFinding(@Enumerated(EnumType.STRING) Concern concern, double confidence,
        @Column(name = "passage") @Convert(converter = SealedPassage.class) SealedWords quoted, String reason) {
    static ReportFinding of(Finding finding, ResidentId writer) {
        return new ReportFinding(finding.concern(), finding.confidence(),
                SealedWords.of(writer.owner(), finding.passage()), finding.reason());
    }

    /** The words that raised it. */
    public String passage() {
        return quoted.words();
    }
}

package nl.handje.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.handje.keys.SealedWords;

/** What a moderator decided about a report, and why. */
@Entity
public class Decision {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "moderator_id"))
    private ModeratorId moderator;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Convert(converter = SealedExplanation.class)
    private SealedWords explanation;

    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {
    }

    Decision(Report about, ModeratorId moderator, Measure measure, String explanation, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.report = about.id();
        this.moderator = moderator;
        this.measure = measure;
        this.explanation = SealedWords.of(about.writer().owner(), explanation);
        this.decidedAt = decidedAt;
    }

    UUID id() {
        return id;
    }

    public ReportId report() {
        return report;
    }

    public ModeratorId moderator() {
        return moderator;
    }

    public Measure measure() {
        return measure;
    }

    /** The reason, as the writer reads it when the measure is told. */
    public String explanation() {
        return explanation.words();
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

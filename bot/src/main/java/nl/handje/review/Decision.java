package nl.handje.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

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

    private String explanation;

    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {
    }

    Decision(ReportId report, ModeratorId moderator, Measure measure, String explanation, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.moderator = moderator;
        this.measure = measure;
        this.explanation = explanation;
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
        return explanation;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

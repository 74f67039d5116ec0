package nl.handje.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.handje.nlp.Labels;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;

/** What a moderator said that a message really is; who and when, as with a decision. */
@Entity
public class Relabelling {
    /** What is kept of it. */
    public enum Outcome {
        /** The masked words as well: their writer agreed to it. */
        WORDS_KEPT,
        /** Only what the moderator said. */
        WITHOUT_WORDS,
        /** The models had said the same: there is nothing to learn. */
        AGREED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "moderator_id"))
    private ModeratorId moderator;

    private String meant;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant relabelledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Relabelling() {
    }

    Relabelling(ReportId report, Labels meant, Outcome outcome, ModeratorId moderator, Instant at) {
        this.report = report;
        this.meant = meant.write();
        this.outcome = outcome;
        this.moderator = moderator;
        this.relabelledAt = at;
    }

    /** Somebody thought better of it. */
    Relabelling change(Labels labels, Outcome kept, ModeratorId by, Instant at) {
        meant = labels.write();
        outcome = kept;
        moderator = by;
        relabelledAt = at;
        return this;
    }

    public ReportId report() {
        return report;
    }

    public Labels meant() {
        return Labels.read(meant);
    }

    public Outcome outcome() {
        return outcome;
    }

    public ModeratorId moderator() {
        return moderator;
    }

    public Instant relabelledAt() {
        return relabelledAt;
    }
}

package nl.handje.takeover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.resident.ResidentId;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import org.jspecify.annotations.Nullable;

/** A human has the chat of a resident, from a moment until one of them gives it back. */
@Entity
public class Takeover {
    /** Nobody is left alone with a bot that keeps silent: after this without a word the bot is back. */
    static final Duration SILENCE = Duration.ofHours(3);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TakeoverId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "moderator_id"))
    private ModeratorId moderator;

    private String name;

    private Instant beganAt;

    private Instant lastAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable End endedBy;

    @Version
    private int version;

    /** Who or what ended it. */
    public enum End {
        MODERATOR, RESIDENT, SILENCE
    }

    @SuppressWarnings("NullAway.Init")
    protected Takeover() {
    }

    Takeover(ReportId report, ResidentId resident, ModeratorId moderator, String name, Instant beganAt) {
        this.id = TakeoverId.next();
        this.report = report;
        this.resident = resident;
        this.moderator = moderator;
        this.name = name;
        this.beganAt = beganAt;
        this.lastAt = beganAt;
    }

    TakeoverId id() {
        return id;
    }

    ReportId report() {
        return report;
    }

    ResidentId resident() {
        return resident;
    }

    /** The first name under which the human writes. */
    public String name() {
        return name;
    }

    public Instant beganAt() {
        return beganAt;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isOf(ModeratorId somebody, ReportId about) {
        return moderator.equals(somebody) && report.equals(about);
    }

    public Optional<End> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    void heard(Instant at) {
        lastAt = at;
    }

    /** When the bot is back if nobody says another word. */
    Instant silentUntil() {
        return lastAt.plus(SILENCE);
    }

    void end(End by, Instant at) {
        endedBy = by;
        endedAt = at;
    }
}

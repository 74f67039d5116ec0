package nl.handje.noshow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.handje.appointment.AppointmentId;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** What one of two says: that the other was not there. Nothing counts before the other was asked. */
@Entity
class NoShow {
    /** What is said. */
    enum Claim {
        /** By who was to be helped. */
        NOBODY_CAME,
        /** By who was to help. */
        NOBODY_HOME
    }

    /** What the other says to it. */
    enum Answer {
        I_WAS_THERE, I_COULD_NOT
    }

    /** How it stands. A human judges; the machine does not. */
    sealed interface Standing {
        /** The other said nothing to it yet. */
        record Unanswered() implements Standing {}

        /** The other says so too. */
        record Admitted() implements Standing {}

        /** The two do not say the same. */
        record Disputed() implements Standing {}
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appointment_id"))
    private AppointmentId appointment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by_id"))
    private ResidentId saidBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_id"))
    private ResidentId about;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected NoShow() {
    }

    NoShow(AppointmentId appointment, ResidentId saidBy, ResidentId about, Claim claim, Instant at) {
        this.id = UUID.randomUUID();
        this.appointment = appointment;
        this.saidBy = saidBy;
        this.about = about;
        this.claim = claim;
        this.saidAt = at;
    }

    Claim claim() {
        return claim;
    }

    Instant saidAt() {
        return saidAt;
    }

    ResidentId saidBy() {
        return saidBy;
    }

    Standing standing() {
        if (answer == null) {
            return new Standing.Unanswered();
        }
        return switch (answer) {
            case I_WAS_THERE -> new Standing.Disputed();
            case I_COULD_NOT -> new Standing.Admitted();
        };
    }

    void answer(Answer said, Instant at) {
        answer = said;
        answeredAt = at;
    }

    /** By its ids, for a log. */
    @Override
    public String toString() {
        return "no-show of appointment " + appointment + ", said by " + saidBy + " about " + about + ", answered at "
                + answeredAt;
    }
}

package nl.handje.experience;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** What one of the two said after an appointment. */
@Entity
class Experience {
    @Id
    private UUID id;

    private UUID appointmentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    private ResidentId resident;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_id"))
    private ResidentId other;

    @Enumerated(EnumType.STRING)
    private @Nullable Went went;

    private @Nullable Boolean again;

    private Instant saidAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Experience() {
    }

    Experience(UUID appointment, ResidentId resident, ResidentId other, Instant at) {
        this.id = UUID.randomUUID();
        this.appointmentId = appointment;
        this.resident = resident;
        this.other = other;
        this.saidAt = at;
    }

    /** Under which it is kept: each says it once of each appointment, and may say it anew. */
    @Override
    public String toString() {
        return "experience of " + resident + " with appointment " + appointmentId;
    }

    ResidentId other() {
        return other;
    }

    Optional<Went> went() {
        return Optional.ofNullable(went);
    }

    Optional<Boolean> again() {
        return Optional.ofNullable(again);
    }

    Instant saidAt() {
        return saidAt;
    }

    void went(Went how, Instant at) {
        went = how;
        saidAt = at;
    }

    void again(boolean wish, Instant at) {
        again = wish;
        saidAt = at;
    }
}

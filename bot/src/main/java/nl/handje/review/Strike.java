package nl.handje.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.handje.resident.ResidentId;

/** A warning that counts for a while, and then no more. */
@Entity
class Strike {
    static final Period LASTS = Period.ofYears(1);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    @SuppressWarnings("unused") // for the database
    private ResidentId resident;

    @SuppressWarnings("unused") // for the database
    private UUID decisionId;

    private Instant givenAt;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Strike() {
    }

    Strike(ResidentId resident, Decision decision) {
        this.id = UUID.randomUUID();
        this.resident = resident;
        this.decisionId = decision.id();
        this.givenAt = decision.decidedAt();
        this.expiresAt = givenAt.atZone(ZoneOffset.UTC).plus(LASTS).toInstant();
    }

    boolean counts(Instant now) {
        return now.isBefore(expiresAt);
    }
}

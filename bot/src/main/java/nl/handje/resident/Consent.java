package nl.handje.resident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody agreed to what is kept of them: to which text, when, and until when. */
@Entity
public class Consent {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident_id"))
    @SuppressWarnings("unused") // for the database
    private ResidentId resident;

    private int textVersion;

    private Instant givenAt;

    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {
    }

    Consent(ResidentId resident, int textVersion, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.resident = resident;
        this.textVersion = textVersion;
        this.givenAt = givenAt;
    }

    /** Which text was agreed to. */
    public int textVersion() {
        return textVersion;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }
}

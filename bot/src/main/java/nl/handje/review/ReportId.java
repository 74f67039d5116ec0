package nl.handje.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one report. */
@Embeddable
public record ReportId(UUID value) implements Serializable {
    static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

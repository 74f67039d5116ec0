package nl.handje.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one appointment. */
@Embeddable
public record AppointmentId(UUID value) implements Serializable {
    static AppointmentId next() {
        return new AppointmentId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<AppointmentId> read(String text) {
        try {
            return Optional.of(new AppointmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

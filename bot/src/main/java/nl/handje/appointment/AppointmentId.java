package nl.handje.appointment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one appointment. */
@Embeddable
public record AppointmentId(UUID value) implements Serializable {
    static AppointmentId next() {
        return new AppointmentId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<AppointmentId> read(String text) {
        return OnPress.number(text).map(AppointmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

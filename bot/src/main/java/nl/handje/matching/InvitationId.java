package nl.handje.matching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one invitation. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {
    static InvitationId next() {
        return new InvitationId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<InvitationId> read(String text) {
        try {
            return Optional.of(new InvitationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

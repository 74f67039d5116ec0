package nl.handje.invitation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one invitation. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {
    static InvitationId next() {
        return new InvitationId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<InvitationId> read(String text) {
        return OnPress.number(text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

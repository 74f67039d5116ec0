package nl.handje.request;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one request. */
@Embeddable
public record RequestId(UUID value) implements Serializable {
    static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<RequestId> read(String text) {
        return OnPress.number(text).map(RequestId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

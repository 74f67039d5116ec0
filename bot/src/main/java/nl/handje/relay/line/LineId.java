package nl.handje.relay.line;

import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one line. */
public record LineId(UUID value) {
    static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    public static Optional<LineId> read(String text) {
        return OnPress.number(text).map(LineId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

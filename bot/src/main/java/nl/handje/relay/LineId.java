package nl.handje.relay;

import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one line. */
record LineId(UUID value) {
    static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    static Optional<LineId> read(String text) {
        return OnPress.number(text).map(LineId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

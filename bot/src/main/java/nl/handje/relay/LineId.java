package nl.handje.relay;

import java.util.Optional;
import java.util.UUID;

/** Names one line. */
record LineId(UUID value) {
    static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    static Optional<LineId> read(String text) {
        try {
            return Optional.of(new LineId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package nl.handje.reschedule;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.handje.conversation.OnPress;

/** Names one proposal of another time. */
@Embeddable
record TimeProposalId(UUID value) implements Serializable {
    static TimeProposalId next() {
        return new TimeProposalId(UUID.randomUUID());
    }

    /** Reads what a button carries; empty for what no button of ours ever carried. */
    static Optional<TimeProposalId> read(String text) {
        return OnPress.number(text).map(TimeProposalId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

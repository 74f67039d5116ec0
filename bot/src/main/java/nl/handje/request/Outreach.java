package nl.handje.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How neighbours are asked for a request: with what haste, how widely, and whether there is anybody left to ask.
 *
 * @param nobodyLeftAt
 *            when the asker heard that there is nobody left; empty as long as they need not hear so
 */
@Embeddable
record Outreach(boolean urgent, @Enumerated(EnumType.STRING) Manner manner, @Nullable Instant nobodyLeftAt) {
    static final Outreach USUAL = new Outreach(false, Manner.USUAL, null);

    static Outreach of(boolean urgent, Manner manner) {
        return new Outreach(urgent, manner, null);
    }

    Outreach inAHurry() {
        return new Outreach(true, manner, nobodyLeftAt);
    }

    Outreach in(Manner chosen) {
        return new Outreach(urgent, chosen, nobodyLeftAt);
    }

    Outreach toOthers() {
        return new Outreach(urgent, manner, null);
    }

    /** The asker hears once that there is nobody left, until others are asked. */
    Outreach toNobodyFrom(Instant at) {
        return isToNobody() ? this : new Outreach(urgent, manner, at);
    }

    boolean isToNobody() {
        return nobodyLeftAt != null;
    }
}

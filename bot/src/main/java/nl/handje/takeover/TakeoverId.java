package nl.handje.takeover;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one takeover. */
@Embeddable
public record TakeoverId(UUID value) implements Serializable {
    static TakeoverId next() {
        return new TakeoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

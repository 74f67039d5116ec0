package nl.handje.offer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one offer. */
@Embeddable
public record OfferId(UUID value) implements Serializable {
    static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

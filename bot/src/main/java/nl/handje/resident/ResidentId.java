package nl.handje.resident;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.handje.keys.Owner;

/** Names one resident; means nothing outside Handje. */
@Embeddable
public record ResidentId(UUID value) implements Serializable {
    static ResidentId next() {
        return new ResidentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** With whose key their words are sealed. */
    public Owner owner() {
        return new Owner.Resident(value);
    }
}

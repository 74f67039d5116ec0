package nl.handje.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the account of a person who reviews. */
@Embeddable
public record ModeratorId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}

package nl.handje.series;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one series. */
@Embeddable
record SeriesId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}

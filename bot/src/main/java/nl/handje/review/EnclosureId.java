package nl.handje.review;

import java.util.UUID;

/** Names one enclosure of a report. */
public record EnclosureId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

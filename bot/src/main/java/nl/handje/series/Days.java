package nl.handje.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A day of a series as a button carries it: short enough for 64 bytes, and never trusted. */
record Days(SeriesId series, LocalDate day) {
    static String of(Series series, LocalDate day) {
        return series.id() + "/" + write(day);
    }

    static String write(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Empty for what no button of ours ever carried. */
    static Optional<Days> read(String text) {
        var parts = text.split("/", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Days(new SeriesId(UUID.fromString(parts[0])),
                            LocalDate.parse(parts[1], DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<SeriesId> series(String text) {
        try {
            return Optional.of(new SeriesId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

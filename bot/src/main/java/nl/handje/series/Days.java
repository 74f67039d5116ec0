package nl.handje.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.handje.conversation.OnPress;

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
            var day = LocalDate.parse(parts[parts.length - 1], DateTimeFormatter.BASIC_ISO_DATE);
            return series(parts[0]).map(series -> new Days(series, day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<SeriesId> series(String text) {
        return OnPress.number(text).map(SeriesId::new);
    }
}

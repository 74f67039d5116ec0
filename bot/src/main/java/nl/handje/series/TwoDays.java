package nl.handje.series;

import java.time.LocalDate;
import java.util.Optional;

/** Two days of a series that would be exchanged, as a button carries them: short enough for 64 bytes, never trusted. */
record TwoDays(SeriesId series, LocalDate given, LocalDate taken) {
    static String of(Series series, LocalDate given, LocalDate taken) {
        return Days.of(series, given) + "/" + Days.write(taken);
    }

    /** Empty for what no button of ours ever carried. */
    static Optional<TwoDays> read(String text) {
        var parts = text.split("/", 3);
        return parts.length < 3
                ? Optional.empty()
                : Days.read(parts[0] + "/" + parts[1]).flatMap(first -> Days.read(parts[0] + "/" + parts[2])
                        .map(second -> new TwoDays(first.series(), first.day(), second.day())));
    }
}

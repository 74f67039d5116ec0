package nl.handje.othertime;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.WantedTime;

/** "Can it be 10 instead": an hour as it is said of a time that both know. */
record BareHour(int hour, int minute) {
    private static final Pattern SAID = Pattern
            .compile("(?iu)\\b(?:be|om|at|naar|to|it|het|liever|rond|around)\\s+(\\d{1,2})"
                    + "(?:[:.]([0-5]\\d))?(?![\\d:.]*\\d)(?!\\s*(?:min|uur\\s+(?:later|eerder)|hour|euro|€|%|days?|dagen|weken|weeks"
                    + "|jan|feb|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec))");
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;
    private static final LocalTime EARLY = LocalTime.of(7, 0);
    private static final LocalTime LATE = LocalTime.of(21, 0);

    static Optional<BareHour> in(String text) {
        return SAID.matcher(text).results().findFirst()
                .map(it -> new BareHour(Integer.parseInt(it.group(1)),
                        it.group(2) == null ? 0 : Integer.parseInt(it.group(2))))
                .filter(it -> it.hour > 0 && it.hour < MIDNIGHT);
    }

    /** On the day of another time, in the morning or the afternoon, whichever is nearer to it; nothing at night. */
    Optional<WantedTime.Said> on(WantedTime.Said time) {
        var near = time.isExact() ? time.start().toLocalTime() : LocalTime.NOON;
        return time.grain().compareTo(Grain.DAY) > 0
                ? Optional.empty()
                : Stream.of(hour, hour + NOON).filter(it -> it < MIDNIGHT).map(it -> LocalTime.of(it, minute))
                        .filter(it -> !it.isBefore(EARLY) && !it.isAfter(LATE))
                        .min(Comparator.comparing(it -> Duration.between(near, it).abs()))
                        .map(it -> time.start().toLocalDate().atTime(it))
                        .map(start -> new WantedTime.Said(start, start.plusHours(1), Grain.HOUR, Optional.empty(),
                                true, new Leeway(false, Set.of())));
    }
}

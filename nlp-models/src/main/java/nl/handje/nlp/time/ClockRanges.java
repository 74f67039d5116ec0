package nl.handje.nlp.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From one time of the clock to another, each of which may be before or after noon. */
final class ClockRanges {
    static final int DAY_MINUTES = 24 * 60;
    private static final int LONGEST_MINUTES = 14 * 60;

    private ClockRanges() {
    }

    /** The pair of readings that is shortest and begins at the likelier one: "van 9 tot 5" ends in the afternoon. */
    static Optional<Value.Time> clocks(Value from, Value to) {
        var start = asClock(from);
        var end = asClock(to);
        return pair(preferredFirst(start), Clocks.readings(end.series())).map(minutes -> {
            var series = new ArrayList<Series>();
            for (var reading : preferredFirst(start)) {
                pair(List.of(reading), Clocks.readings(end.series()))
                        .ifPresent(it -> series.add(new Series.Daily(it.start(), it.minutes(), 0)));
            }
            Series first = new Series.Daily(minutes.start(), minutes.minutes(), 0);
            var all = series.size() > 1 ? new Series.Either(series.get(0), series.get(1)) : first;
            var grain = start.grain().compareTo(end.grain()) < 0 ? start.grain() : end.grain();
            var time = Value.Time.of(all, grain, Field.CLOCK, Field.SPAN).preferring(first);
            return start.says(Field.ZONE) || end.says(Field.ZONE) ? time.saying(Field.ZONE) : time;
        });
    }

    /** "From 9a to 1p". */
    static Optional<Value.Time> halves(Rule.Match match) {
        return Clocks.inHalf(match.value(1), match.has(2, Sign.P))
                .flatMap(from -> Clocks.inHalf(match.value(4), match.has(5, Sign.P)).flatMap(to -> clocks(from, to)));
    }

    private record Minutes(LocalTime start, int minutes) {}

    private static Optional<Minutes> pair(List<LocalTime> starts, List<LocalTime> ends) {
        return starts.stream().flatMap(start -> ends.stream().map(end -> new Minutes(start, minutes(start, end)))
                .filter(it -> it.minutes() > 0 && it.minutes() <= LONGEST_MINUTES)
                .min(Comparator.comparingInt(Minutes::minutes)).stream())
                .findFirst();
    }

    /** From one to the next of the other, in minutes. */
    static int minutes(LocalTime start, LocalTime end) {
        return Math.floorMod((int) Duration.between(start, end).toMinutes(), DAY_MINUTES);
    }

    /** The readings of a time of the clock, the likelier first. */
    static List<LocalTime> preferredFirst(Value.Time clock) {
        return Stream.concat(Clocks.readings(clock.preferred()).stream(), Clocks.readings(clock.series()).stream())
                .distinct()
                .toList();
    }

    private static Value.Time asClock(Value value) {
        return switch (value) {
            case Value.Count count -> Clocks.onTheHour(count);
            case Value.Time time -> time;
            default -> throw new IllegalArgumentException("no time of the clock");
        };
    }
}

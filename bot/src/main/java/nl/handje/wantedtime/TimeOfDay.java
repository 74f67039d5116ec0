package nl.handje.wantedtime;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;

/**
 * A time on the clock, or a part of the day.
 *
 * @param to
 *            first moment after it
 */
public record TimeOfDay(LocalTime from, LocalTime to, Grain grain) {
    public static final TimeOfDay MORNING = new TimeOfDay(LocalTime.of(9, 0), LocalTime.NOON, Grain.PART_OF_DAY);
    public static final TimeOfDay AFTERNOON = new TimeOfDay(LocalTime.NOON, LocalTime.of(18, 0), Grain.PART_OF_DAY);
    public static final TimeOfDay EVENING = new TimeOfDay(LocalTime.of(18, 0), LocalTime.of(22, 0), Grain.PART_OF_DAY);

    public static Optional<TimeOfDay> in(Understood said) {
        var understood = MeantTimes.in(said);
        return Stream.concat(understood.timeMeant().stream(), understood.when().stream())
                .filter(when -> !when.excluded() && when.grain().compareTo(Grain.PART_OF_DAY) <= 0).findFirst()
                .map(TimeOfDay::of).or(() -> ClockSaid.answered(said.text()));
    }

    private static TimeOfDay of(When when) {
        return new TimeOfDay(when.start().toLocalTime(), when.end().toLocalTime(), when.grain());
    }

    public String write() {
        return from + "/" + to + "/" + grain;
    }

    public static TimeOfDay read(String text) {
        var parts = text.split("/");
        return new TimeOfDay(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]), Grain.valueOf(parts[2]));
    }
}

package nl.handje.wantedtime;

import java.time.LocalDateTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;

/** "Tuesday evening after seven": the hour that follows a part of a day is one of it. */
final class HourOfThePart {
    private static final int HALF_A_DAY = 12;

    private HourOfThePart() {
    }

    static List<When> in(List<When> times) {
        var meant = new ArrayList<When>();
        for (var when : times) {
            var both = meant.isEmpty() ? Optional.<When>empty() : of(meant.getLast(), when);
            both.ifPresent(it -> meant.removeLast());
            meant.add(both.orElse(when));
        }
        return List.copyOf(meant);
    }

    private static Optional<When> of(When part, When hour) {
        return part.grain() == Grain.PART_OF_DAY && !part.dayImplied() && !part.excluded() && !hour.excluded()
                && hour.hasClockTime() && hour.dayImplied() && !hour.openStart()
                        ? start(part, hour).map(start -> from(start, part, hour))
                        : Optional.empty();
    }

    private static Optional<LocalDateTime> start(When part, When hour) {
        var said = part.start().toLocalDate().atTime(hour.start().toLocalTime());
        return Stream.of(said, said.plusHours(HALF_A_DAY))
                .filter(it -> !it.isBefore(part.start()) && it.isBefore(part.end())).findFirst();
    }

    private static When from(LocalDateTime start, When part, When hour) {
        var midnight = start.toLocalDate().plusDays(1).atStartOfDay();
        var end = hour.openEnd() ? midnight : start.plus(Duration.between(hour.start(), hour.end()));
        return new When(part.text() + " … " + hour.text(), start, end, hour.grain(), hour.openEnd(),
                part.recurrence(), List.of(), false, false);
    }
}

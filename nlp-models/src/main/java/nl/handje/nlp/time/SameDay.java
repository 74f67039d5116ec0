package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** "Donderdag om 10 uur of half drie": the second hour is one of that day as well. */
final class SameDay {
    private final Exclusions exclusions;

    SameDay(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    /** Times in the order in which they were said. */
    List<Found> of(List<Found> found, LocalDateTime now) {
        var own = new ArrayList<Found>();
        for (var one : found) {
            own.add(own.isEmpty() || !isOfDay(own.getLast(), one) ? one : onDay(own.getLast().day(), one, now));
        }
        return own;
    }

    private boolean isOfDay(Found before, Found clock) {
        return before.saysDay() && before.time().says(Field.CLOCK) && before.time().rule().isEmpty()
                && clock.isClockOnly() && exclusions.areJoined(before.end(), clock.start());
    }

    private static Found onDay(Value.Time day, Found clock, LocalDateTime now) {
        return Joins.join(day, clock.time())
                .flatMap(time -> time.at(now)
                        .map(span -> new Found(clock.start(), clock.end(), time, span, clock.words())))
                .orElse(clock);
    }
}

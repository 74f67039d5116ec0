package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.util.Optional;

/** A time found at some tokens, {@code end} exclusive, and the stretch that is meant. */
record Found(int start, int end, Value.Time time, Span span) {
    static Optional<Span> at(Value.Time time, LocalDateTime now) {
        return time.at(now).or(() -> time.preferred().previous(now));
    }

    boolean isDayOnly() {
        return (time.says(Field.DATE) || time.says(Field.WEEKDAY)) && !time.says(Field.CLOCK)
                && time.bound() == Bound.BOTH
                && (!time.says(Field.SPAN) || time.says(Field.RECURRENCE));
    }

    boolean isClockOnly() {
        return time.says(Field.CLOCK) && !time.says(Field.DATE) && !time.says(Field.WEEKDAY) && time.rule().isEmpty();
    }
}

package nl.handje.nlp.time;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.handje.nlp.Grain;

/**
 * A time found at some tokens, {@code end} exclusive, and the stretch that is meant.
 *
 * @param words
 *            what was said, when that is not simply what stands there
 */
record Found(int start, int end, Value.Time time, Span span, String words) {
    Found(int start, int end, Value.Time time, Span span) {
        this(start, end, time, span, "");
    }

    static Optional<Span> at(Value.Time time, LocalDateTime now) {
        return time.at(now).or(() -> time.preferred().previous(now));
    }

    /**
     * When this is over, the next turn of what comes again: "de eerste maandag van de maand" on a Wednesday after it.
     */
    Found again(LocalDateTime now) {
        if (span.end().isAfter(now)) {
            return this;
        }
        return time.rule().isPresent() && time.says(Field.DATE)
                ? tomorrow(now)
                : time.series().next(now)
                        .map(next -> new Found(start, end, time.preferring(time.series()), next, words))
                        .orElse(this);
    }

    /** "Elke dag om 8 uur", in the afternoon. */
    private Found tomorrow(LocalDateTime now) {
        var next = new Span(span.start().plusDays(1), span.end().plusDays(1));
        return next.end().isAfter(now) ? new Found(start, end, time, next, words) : this;
    }

    /** "The end of the month" on one of its last days: what is still to come of it. */
    Found leftOf(LocalDateTime now) {
        var today = now.toLocalDate().atStartOfDay();
        return time.says(Field.END) && span.start().isBefore(today) && span.end().isAfter(today)
                ? new Found(start, end, time, new Span(today, span.end()), words)
                : this;
    }

    boolean isDayOnly() {
        return (time.says(Field.DATE) || time.says(Field.WEEKDAY)) && !time.says(Field.CLOCK)
                && time.bound() == Bound.BOTH
                && (!time.says(Field.SPAN) || time.says(Field.RECURRENCE));
    }

    boolean saysDay() {
        return time.says(Field.DATE) || time.says(Field.WEEKDAY) || time.says(Field.WEEK) || time.rule().isPresent();
    }

    /** The day that it begins on. */
    Value.Time day() {
        return Value.Time.of(new Series.Once(Span.day(span.start().toLocalDate())), Grain.DAY, Field.DATE);
    }

    boolean isClockOnly() {
        return time.says(Field.CLOCK) && !time.says(Field.DATE) && !time.says(Field.WEEKDAY) && time.rule().isEmpty();
    }
}

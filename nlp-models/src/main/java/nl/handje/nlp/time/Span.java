package nl.handje.nlp.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A stretch of time on the wall clock, its end exclusive. */
record Span(LocalDateTime start, LocalDateTime end) {
    static Span day(LocalDate date) {
        return days(date, date.plusDays(1));
    }

    /** From the begin of one day to the begin of another. */
    static Span days(LocalDate from, LocalDate until) {
        return new Span(from.atStartOfDay(), until.atStartOfDay());
    }

    Span weekLater() {
        return new Span(start.plusWeeks(1), end.plusWeeks(1));
    }

    boolean startsIn(Span other) {
        return !start.isBefore(other.start) && start.isBefore(other.end);
    }
}

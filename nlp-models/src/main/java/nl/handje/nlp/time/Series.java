package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an expression of time names: one stretch of time, or many that follow one another. */
sealed interface Series {
    /** How many stretches are looked at before an impossible combination is given up. */
    int PATIENCE = 500;

    /** The first stretch that is not over at a moment. */
    Optional<Span> next(LocalDateTime from);

    /** The last stretch that is over at a moment. */
    default Optional<Span> previous(LocalDateTime before) {
        var start = before.minusYears(2);
        Optional<Span> last = Optional.empty();
        for (var span = next(start); span.isPresent() && !span.get().end().isAfter(before)
                && span.get().end().isAfter(start); span = next(start)) {
            last = span;
            start = span.get().end();
        }
        return last;
    }

    /** All stretches from a moment on, in order. */
    default Stream<Span> from(LocalDateTime moment) {
        return Stream.iterate(next(moment), Optional::isPresent, it -> next(it.orElseThrow().end())).limit(PATIENCE)
                .flatMap(Optional::stream);
    }

    /** One stretch, once. */
    record Once(Span span) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return Optional.of(span).filter(it -> it.end().isAfter(from));
        }

        @Override
        public Optional<Span> previous(LocalDateTime before) {
            return Optional.of(span).filter(it -> !it.end().isAfter(before));
        }
    }

    /** Every day at the same time for the same length. */
    record Daily(LocalTime start, int minutes, int seconds) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            var date = from.toLocalDate().minusDays(1);
            while (!span(date).end().isAfter(from)) {
                date = date.plusDays(1);
            }
            return Optional.of(span(date));
        }

        private Span span(LocalDate date) {
            var begin = date.atTime(start);
            return new Span(begin, begin.plusMinutes(minutes).plusSeconds(seconds));
        }
    }

    /** Every day at one of two times: an hour of a clock with twelve hours. */
    record Either(Series first, Series second) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return Stream.concat(first.next(from).stream(), second.next(from).stream())
                    .min(java.util.Comparator.comparing(Span::start));
        }
    }

    /** Certain days of every week. */
    record Weekdays(Set<DayOfWeek> days) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            var date = from.toLocalDate();
            while (!days.contains(date.getDayOfWeek())) {
                date = date.plusDays(1);
            }
            return Optional.of(Span.day(date));
        }
    }

    /** From Friday evening to the end of Sunday. */
    record Weekend() implements Series {
        private static final int EVENING = 18;

        @Override
        public Optional<Span> next(LocalDateTime from) {
            var monday = from.toLocalDate().with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.MONDAY));
            return Optional.of(new Span(monday.minusDays(3).atTime(EVENING, 0), monday.atStartOfDay()));
        }
    }

    /** A day of every month that has it. */
    record DayOfMonth(int day) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            var month = from.toLocalDate().withDayOfMonth(1);
            for (int tries = 0; tries < 15; tries++, month = month.plusMonths(1)) {
                if (day <= month.lengthOfMonth() && Span.day(month.withDayOfMonth(day)).end().isAfter(from)) {
                    return Optional.of(Span.day(month.withDayOfMonth(day)));
                }
            }
            return Optional.empty();
        }
    }

    /** A month of every year. */
    record Month(int month) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            var first = LocalDate.of(from.getYear(), month, 1);
            var start = first.plusMonths(1).atStartOfDay().isAfter(from) ? first : first.plusYears(1);
            return Optional.of(Span.days(start, start.plusMonths(1)));
        }
    }

    /** A day or more of every year, by a rule. */
    record Yearly(Holiday holiday) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return Stream.iterate(from.getYear() - 1, year -> year + 1).limit(12)
                    .flatMap(year -> holiday.in(year).stream()).filter(span -> span.end().isAfter(from)).findFirst();
        }
    }

    /** Whole units of the calendar: weeks from Monday, months, quarters, years, hours, minutes. */
    record Units(ChronoUnit unit, int months) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            var start = floor(from);
            return Optional.of(new Span(start, plus(start, 1)));
        }

        LocalDateTime floor(LocalDateTime moment) {
            return switch (unit) {
                case WEEKS ->
                    moment.toLocalDate().with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .atStartOfDay();
                case MONTHS -> moment.toLocalDate().withDayOfMonth(1)
                        .minusMonths((moment.getMonthValue() - 1) % months).atStartOfDay();
                case YEARS -> moment.toLocalDate().withDayOfYear(1).atStartOfDay();
                default -> moment.truncatedTo(unit);
            };
        }

        LocalDateTime plus(LocalDateTime moment, long amount) {
            return moment.plus(unit == ChronoUnit.MONTHS ? amount * months : amount, unit);
        }
    }

    /** The stretches of one series that begin within those of another. */
    record Within(Series whole, Series part) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return whole.from(from).flatMap(span -> firstIn(span, from).stream()).findFirst();
        }

        @Override
        public Optional<Span> previous(LocalDateTime before) {
            return whole instanceof Once(var once)
                    ? next(once.start()).filter(it -> !it.end().isAfter(before))
                    : Series.super.previous(before);
        }

        private Optional<Span> firstIn(Span span, LocalDateTime from) {
            var start = from.isAfter(span.start()) ? from : span.start();
            var found = part.next(start);
            if (found.isPresent() && found.get().start().isBefore(span.start())) {
                found = part.next(found.get().end());
            }
            return found.filter(it -> it.startsIn(span));
        }
    }

    /** The third, or with a negative number the third last, stretch of one series within each of another. */
    record Nth(int number, Series part, Series whole) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return whole.from(from.minusDays(1)).limit(50).flatMap(span -> in(span).stream())
                    .filter(span -> span.end().isAfter(from)).findFirst();
        }

        private Optional<Span> in(Span span) {
            var parts = part.from(span.start()).filter(it -> !it.start().isBefore(span.start()))
                    .takeWhile(it -> !it.end().isAfter(span.end())).toList();
            int index = number > 0 ? number - 1 : parts.size() + number;
            return index >= 0 && index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
        }
    }

    /** From the begin of one series to the next of another. */
    record Between(Series first, Series last, boolean withLast) implements Series {
        @Override
        public Optional<Span> next(LocalDateTime from) {
            return first.next(from).flatMap(start -> last.from(start.start())
                    .filter(it -> it.start().isAfter(start.start()) || (withLast && it.end().isAfter(start.end())))
                    .findFirst().map(end -> new Span(start.start(), withLast ? end.end() : end.start())));
        }
    }

    /** A part of each stretch of a series. */
    record Piece(Series whole, java.util.function.UnaryOperator<Span> piece) implements Series {
        /** A piece may go on after its whole, as the week of a day does, but not for longer than a month. */
        private static final int LOOK_BACK = 32;

        @Override
        public Optional<Span> next(LocalDateTime from) {
            return whole.from(from.minusDays(LOOK_BACK)).map(piece).filter(it -> it.end().isAfter(from)).findFirst();
        }
    }
}

package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.phrase.Spoken;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;
import nl.handje.recurrence.Recurrence;

/** When help is wanted, on the wall clock of the town. */
public sealed interface WantedTime {
    /**
     * Neighbours may choose the day.
     *
     * @param not
     *            days that do not suit
     * @param at
     *            when on that day; empty when they may choose that as well
     */
    record AnyTime(Set<DayOfWeek> not, Optional<TimeOfDay> at) implements WantedTime {
        public AnyTime {
            not = Set.copyOf(not);
        }

        public AnyTime(Set<DayOfWeek> not) {
            this(not, Optional.empty());
        }

        public AnyTime() {
            this(Set.of());
        }

        AnyTime at(TimeOfDay time) {
            return new AnyTime(not, Optional.of(time));
        }
    }

    /**
     * "Tuesday or Wednesday": the one that helps may choose between these.
     *
     * @param times
     *            two or more, in the order in which they were said
     */
    record OneOf(List<Said> times) implements WantedTime {
        public OneOf {
            times = List.copyOf(times);
        }
    }

    /**
     * A moment, a day, a week: as exactly as it was said.
     *
     * @param start
     *            first moment
     * @param end
     *            first moment after it
     * @param grain
     *            how exactly it was said
     * @param recurrence
     *            an RFC 5545 rule; empty for once
     * @param dayKnown
     *            false when only a time of day was said
     * @param leeway
     *            what else would do, and what would not
     */
    record Said(LocalDateTime start, LocalDateTime end, Grain grain, Optional<String> recurrence, boolean dayKnown,
            Leeway leeway) implements WantedTime {
        /** Whether a clock time was said, or a part of a day. */
        public boolean isExact() {
            return grain.compareTo(Grain.PART_OF_DAY) <= 0;
        }

        /** Whether a time of the clock was said. */
        public boolean isOnTheClock() {
            return grain.compareTo(Grain.HOUR) <= 0;
        }

        /** Whether a day was said and no time of it; of what comes back, each day. */
        boolean isOfADay() {
            return grain == Grain.DAY;
        }

        public boolean needsTimeOfDay() {
            return isOfADay() && recurrence.isEmpty() && !isForDays();
        }

        /** The days on which it comes back; empty for once. */
        public Optional<Recurrence> series() {
            return recurrence.map(rule -> Recurrence.of(rule, start.toLocalDate()));
        }

        /** The same by another rule. */
        Said by(Recurrence series) {
            return new Said(start, end, grain, Optional.of(series.write()), dayKnown, leeway);
        }

        /** One time of it, on a day. */
        public Said once(LocalDate day) {
            var moved = day.atTime(start.toLocalTime());
            return new Said(moved, moved.plus(Duration.between(start, end)), grain, Optional.empty(), true, leeway);
        }

        /** Each week on its day of the week, the first time after a day; empty for what is of no single day. */
        public Optional<Said> eachWeekAfter(LocalDate day) {
            var weekday = start.getDayOfWeek();
            var first = day.with(TemporalAdjusters.next(weekday));
            return recurrence.isPresent() || !(isExact() || (isOfADay() && !isForDays()))
                    ? Optional.empty()
                    : Optional.of(once(first).by(Recurrence.of("FREQ=WEEKLY;BYDAY="
                            + WeekDays.write(Set.of(weekday)), first)));
        }

        /** The same with another last day. */
        public Said lasting(LocalDate last) {
            return by(series().orElseThrow().until(last));
        }

        /** What is left of it from a day on. */
        public Said from(LocalDate day) {
            return once(day).by(Recurrence.of(recurrence.orElseThrow(), day));
        }

        /** More than one day in a row. */
        boolean isForDays() {
            return grain == Grain.DAY && end.isAfter(start.plusDays(1));
        }

        /** "In the evening" says no day; "at three" is the next time that it is three. */
        public boolean needsDay() {
            return !dayKnown && recurrence.isEmpty() && end.isAfter(start.plusHours(1));
        }

        /** One day, or a time of it. */
        public boolean isWithinADay() {
            return dayKnown && recurrence.isEmpty() && grain.compareTo(Grain.DAY) <= 0 && !isForDays();
        }

        /** On this day, at that time of day. */
        public Said at(TimeOfDay time) {
            var day = start.toLocalDate();
            var until = time.to().isBefore(time.from()) || (time.to().equals(time.from()) && !leeway.byThen())
                    ? day.plusDays(1).atTime(time.to())
                    : day.atTime(time.to());
            return new Said(day.atTime(time.from()), until, time.grain(), recurrence, dayKnown, leeway);
        }

        private boolean isWithoutEnd() {
            return leeway.orLater() || series().filter(series -> series.last().isEmpty()).isPresent();
        }

        private LocalDateTime over() {
            return series().flatMap(Recurrence::last).map(day -> day.plusDays(1).atStartOfDay()).orElse(end);
        }

        TimeOfDay timeOfDay() {
            return new TimeOfDay(start.toLocalTime(), end.toLocalTime(), grain);
        }

        Said with(Leeway room) {
            return new Said(start, end, grain, recurrence, dayKnown, room.byThen(leeway.byThen()));
        }

        Said byThen(boolean latest) {
            return new Said(start, end, grain, recurrence, dayKnown, leeway.byThen(latest));
        }

        /** Once a week, and the two of them choose the day. */
        boolean isOnAnyDayOfTheWeek() {
            return isOfNoCertainDay() && leeway.orLater();
        }

        /** "Elke week": on which day was not said. */
        boolean isOfNoCertainDay() {
            return recurrence.filter(rule -> rule.startsWith("FREQ=WEEKLY") && !rule.contains("BYDAY")).isPresent();
        }
    }

    /** "Before twenty to nine" is that moment, not all the hours until then. */
    static Said of(When when) {
        return new Said(Deadline.isOfTheClock(when) ? when.end() : when.start(), when.end(), when.grain(),
                when.recurrence(), !when.dayImplied(), Leeway.NONE.byThen(Deadline.isMeant(when)));
    }

    /** Every time at which it could be; none when any will do. */
    default List<Said> times() {
        return switch (this) {
            case AnyTime any -> List.of();
            case Said said -> List.of(said);
            case OneOf one -> one.times();
        };
    }

    /** What comes back; empty for once, for alternatives and for any time. */
    default Optional<Said> comesBack() {
        return this instanceof Said said && said.recurrence().isPresent() ? Optional.of(said) : Optional.empty();
    }

    /** When it begins at the earliest; empty when any time will do. */
    default Optional<LocalDateTime> earliest() {
        return times().stream().map(Said::start).min(Comparator.naturalOrder());
    }

    /** When it is too late; empty when it never is. */
    default Optional<LocalDateTime> tooLate() {
        return times().stream().anyMatch(Said::isWithoutEnd)
                ? Optional.empty()
                : times().stream().map(Said::over).max(Comparator.naturalOrder());
    }

    /** In a sentence: "op donderdag 26 november om 14:30". */
    default Spoken spoken() {
        return SpokenTime.of(this);
    }

    /** For keeping; {@link #read} reads it. */
    default String write() {
        return WrittenTime.of(this);
    }

    static WantedTime read(String text) {
        return WrittenTime.read(text);
    }
}

package nl.handje.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;

/** What a word or some words mean to the grammar. */
sealed interface Value {

    /** A word that only has a place in rules. */
    record Word(Sign sign) implements Value {}

    /**
     * A number.
     *
     * @param digits
     *            how many digits it was written with; nought for a word
     * @param counts
     *            whether the next word is what it counts ("3 mensen")
     * @param loose
     *            whether the next word is any word that might be counted
     */
    record Count(int number, int digits, boolean counts, boolean loose) implements Value {}

    /** "First", "third"; negative from the end ("last" is -1); loose when the next word may be what it counts. */
    record Ordinal(int number, boolean loose) implements Value {}

    /** "First and third Tuesday": certain weekdays of a month, when one is named or meant. */
    record Nth(List<MonthDay> days) implements Value {

        /** The second Tuesday of a month, or the last. */
        record MonthDay(int number, DayOfWeek weekday) {}
    }

    /** A unit of time, or several of them: "fortnight" is two weeks, "kwartier" fifteen minutes. */
    record Unit(Grain grain, int times) implements Value {}

    /** A short form that is a time only beside another: "vr", "sat", "may". */
    record Brief(Time time) implements Value {}

    /** A zone that a time of the clock was said in. */
    record Zone(ZoneOffset offset) implements Value {}

    /** One of the four seasons, whichever. */
    record Season() implements Value {}

    /** This moment, or from this moment on: "zo snel mogelijk". */
    record Now(boolean onwards) implements Value {}

    /** A length of time. */
    record Amount(Grain grain, int number) implements Value {
        LocalDateTime after(LocalDateTime moment) {
            return switch (grain) {
                case SECOND -> moment.plusSeconds(number);
                case MINUTE -> moment.plusMinutes(number);
                case HOUR, PART_OF_DAY -> moment.plusHours(number);
                case DAY -> moment.plusDays(number);
                case WEEKEND, WEEK -> moment.plusWeeks(number);
                case MONTH -> moment.plusMonths(number);
                case QUARTER -> moment.plusMonths(3L * number);
                case YEAR -> moment.plusYears(number);
            };
        }

        Amount negated() {
            return new Amount(grain, -number);
        }
    }

    /**
     * A time.
     *
     * @param series
     *            when it is
     * @param preferred
     *            the reading to take when nothing else decides, such as the afternoon for two o'clock
     * @param fields
     *            what it says
     * @param bound
     *            which side was said
     * @param skipsCurrent
     *            whether the stretch that is going on now is not meant
     * @param latent
     *            whether it is a time only together with another, or alone in a message
     * @param rule
     *            how it comes back
     */
    record Time(Series series, Series preferred, Grain grain, Set<Field> fields, Bound bound, boolean skipsCurrent,
            boolean latent, Optional<String> rule) implements Value {
        private static final Set<Field> CLOCK = Set.of(Field.CLOCK);
        private static final Set<Field> ZONED_CLOCK = Set.of(Field.CLOCK, Field.ZONE);

        static Time of(Series series, Grain grain, Field... fields) {
            var set = EnumSet.noneOf(Field.class);
            set.addAll(List.of(fields));
            return new Time(series, series, grain, set, Bound.BOTH, false, false, Optional.empty());
        }

        Time preferring(Series reading) {
            return new Time(series, reading, grain, fields, bound, skipsCurrent, latent, rule);
        }

        Time skippingCurrent() {
            return new Time(series, preferred, grain, fields, bound, true, latent, rule);
        }

        Time latent(boolean whether) {
            return new Time(series, preferred, grain, fields, bound, skipsCurrent, whether, rule);
        }

        Time bounded(Bound side) {
            return new Time(series, preferred, grain, fields, side, skipsCurrent, latent, rule);
        }

        Time recurring(String how) {
            return new Time(series, preferred, grain, saying(Field.RECURRENCE).fields, bound, skipsCurrent, false,
                    Optional.of(how));
        }

        Time saying(Field field) {
            var all = EnumSet.copyOf(fields);
            all.add(field);
            return new Time(series, preferred, grain, all, bound, skipsCurrent, latent, rule);
        }

        boolean says(Field field) {
            return fields.contains(field);
        }

        boolean isClock() {
            return (fields.equals(CLOCK) || fields.equals(ZONED_CLOCK)) && bound == Bound.BOTH;
        }

        boolean isAmbiguous() {
            return !series.equals(preferred);
        }

        /** The stretch that is meant at a moment: the first that is still to come. */
        Optional<Span> at(LocalDateTime now) {
            var first = preferred.next(now);
            boolean startsAnew = grain.compareTo(Grain.HOUR) <= 0 || skipsCurrent;
            if (first.isPresent() && startsAnew && bound == Bound.BOTH && first.get().start().isBefore(now)) {
                return preferred.next(first.get().end());
            }
            return first;
        }
    }
}

package nl.handje.request;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import nl.handje.conversation.Spoken;
import nl.handje.nlp.Grain;
import nl.handje.nlp.When;

/** When help is wanted, on the wall clock of the town. */
public sealed interface WantedTime {
    /** Neighbours may choose. */
    record AnyTime() implements WantedTime {}

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
     */
    record Said(LocalDateTime start, LocalDateTime end, Grain grain, Optional<String> recurrence, boolean dayKnown)
            implements
                WantedTime {
        /** Whether a clock time was said, or a part of a day. */
        public boolean isExact() {
            return grain.compareTo(Grain.PART_OF_DAY) <= 0;
        }

        boolean needsTimeOfDay() {
            return grain == Grain.DAY && recurrence.isEmpty();
        }

        /** On this day, at that time of day. */
        Said at(TimeOfDay time) {
            var day = start.toLocalDate();
            var until = time.to().isAfter(time.from()) ? day.atTime(time.to()) : day.plusDays(1).atTime(time.to());
            return new Said(day.atTime(time.from()), until, time.grain(), recurrence, dayKnown);
        }

        TimeOfDay timeOfDay() {
            return new TimeOfDay(start.toLocalTime(), end.toLocalTime(), grain);
        }

        /** What "no, Friday" and "no, at three" make of it: the other half stays. */
        private WantedTime revisedBy(Said later) {
            if (!later.dayKnown) {
                return at(later.timeOfDay());
            }
            return later.grain == Grain.DAY && isExact() && later.recurrence.isEmpty()
                    ? later.at(timeOfDay())
                    : later;
        }
    }

    /** What a later word makes of an earlier one. */
    static WantedTime revise(WantedTime earlier, WantedTime later) {
        return earlier instanceof Said before && later instanceof Said after ? before.revisedBy(after) : later;
    }

    static WantedTime of(When when) {
        return new Said(when.start(), when.end(), when.grain(), when.recurrence(),
                !when.dayImplied());
    }

    /** In a sentence: "op donderdag 26 november om 14:30". */
    default Spoken spoken() {
        return SpokenTime.of(this);
    }

    /** For keeping among answers; {@link #read} reads it. */
    default String write() {
        return switch (this) {
            case AnyTime any -> "any";
            case Said said -> String.join("|", said.start().toString(), said.end().toString(), said.grain().name(),
                    said.recurrence().orElse(""), String.valueOf(said.dayKnown()));
        };
    }

    static WantedTime read(String text) {
        if (text.equals("any")) {
            return new AnyTime();
        }
        var parts = Arrays.asList(text.split("\\|", -1));
        return new Said(LocalDateTime.parse(parts.get(0)), LocalDateTime.parse(parts.get(1)),
                Grain.valueOf(parts.get(2)), Optional.of(parts.get(3)).filter(rule -> !rule.isEmpty()),
                Boolean.parseBoolean(parts.get(4)));
    }
}

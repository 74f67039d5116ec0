package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.WantedTime.AnyTime;
import nl.handje.wantedtime.WantedTime.OneOf;
import nl.handje.wantedtime.WantedTime.Said;

/** What a later word makes of a time that was said before. */
public final class Revision {
    private Revision() {
    }

    /** "No, Friday", and "no, at three": the other half stays. */
    public static WantedTime of(WantedTime earlier, WantedTime later) {
        if (!(later instanceof Said after)) {
            return later;
        }
        return switch (earlier) {
            case AnyTime any -> ofAny(any, after);
            case Said before -> ofOne(before, after);
            case OneOf before -> after.dayKnown()
                    ? later
                    : new OneOf(before.times().stream().map(time -> time.at(after.timeOfDay())).toList());
        };
    }

    private static WantedTime ofAny(AnyTime earlier, Said later) {
        if (!later.dayKnown() && later.recurrence().isEmpty()) {
            return new AnyTime(together(earlier.not(), later.leeway().not()), Optional.of(AnyDay.hours(later)));
        }
        return earlier.at().filter(hours -> later.needsTimeOfDay()).map(later::at).orElse(later);
    }

    static Set<DayOfWeek> together(Set<DayOfWeek> these, Set<DayOfWeek> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
    }

    private static WantedTime ofOne(Said earlier, Said later) {
        if (!later.dayKnown()) {
            return earlier.byThen(later.leeway().byThen()).at(later.timeOfDay());
        }
        return SameRhythm.of(earlier, later).orElseGet(() -> later.grain() == Grain.DAY && earlier.isExact()
                && later.recurrence().isEmpty() && !later.leeway().byThen()
                        ? later.byThen(earlier.leeway().byThen()).at(earlier.timeOfDay())
                        : later);
    }

    /** What is left when some days do not suit after all. */
    static WantedTime without(WantedTime earlier, Set<DayOfWeek> days) {
        var not = together(days, earlier instanceof AnyTime any ? any.not() : Set.of());
        var left = earlier.times().stream().flatMap(time -> oneWithout(time, days).stream()).toList();
        var hours = earlier instanceof AnyTime any ? any.at() : Optional.<TimeOfDay>empty();
        return left.isEmpty() ? new AnyTime(not, hours) : left.size() == 1 ? left.getFirst() : new OneOf(left);
    }

    private static Optional<Said> oneWithout(Said time, Set<DayOfWeek> days) {
        return time.isWithinADay()
                ? Optional.of(time).filter(it -> !days.contains(it.start().getDayOfWeek()))
                : Optional.of(time.with(time.leeway().butNot(days)));
    }

    /** Both will do: each is a day, or a time of it, and they are not the same day. */
    static Optional<WantedTime> either(WantedTime earlier, WantedTime later) {
        var days = earlier.times().stream().map(it -> it.start().toLocalDate()).toList();
        return later instanceof Said also && also.isWithinADay() && !days.isEmpty()
                && !days.contains(also.start().toLocalDate())
                && earlier.times().stream().allMatch(Said::isWithinADay)
                        ? Optional.of(new OneOf(Stream.concat(earlier.times().stream(), Stream.of(also))
                                .sorted(Comparator.comparing(Said::start)).toList()))
                        : Optional.empty();
    }
}

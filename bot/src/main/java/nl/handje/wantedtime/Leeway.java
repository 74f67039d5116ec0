package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much room there is around a wanted time.
 *
 * @param orLater
 *            whether later will do as well
 * @param not
 *            days that do not suit
 * @param byThen
 *            whether it may be earlier, but not later
 */
public record Leeway(boolean orLater, Set<DayOfWeek> not, boolean byThen) {
    static final Leeway NONE = new Leeway(false, Set.of());
    private static final String BY_THEN = "by";

    public Leeway {
        not = Set.copyOf(not);
    }

    public Leeway(boolean orLater, Set<DayOfWeek> not) {
        this(orLater, not, false);
    }

    Leeway byThen(boolean latest) {
        return new Leeway(orLater, not, latest);
    }

    /** With more days that do not suit. */
    Leeway butNot(Set<DayOfWeek> days) {
        return new Leeway(orLater, Stream.of(not, days).flatMap(Set::stream).collect(Collectors.toSet()), byThen);
    }

    String write() {
        return (orLater ? "later" : byThen ? BY_THEN : "") + "/"
                + not.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    static Leeway read(String text) {
        var parts = text.split("/", -1);
        return new Leeway(parts[0].equals("later"), Arrays.stream(parts[1].split(",")).filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf).collect(Collectors.toSet()), parts[0].equals(BY_THEN));
    }
}

package nl.handje.wantedtime;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much room there is around a wanted time.
 *
 * @param orLater
 *            whether later will do as well
 * @param not
 *            days that do not suit
 */
public record Leeway(boolean orLater, Set<DayOfWeek> not) {
    static final Leeway NONE = new Leeway(false, Set.of());

    public Leeway {
        not = Set.copyOf(not);
    }

    String write() {
        return (orLater ? "later" : "") + "/"
                + not.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    static Leeway read(String text) {
        var parts = text.split("/", -1);
        return new Leeway(parts[0].equals("later"), Arrays.stream(parts[1].split(",")).filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    }
}

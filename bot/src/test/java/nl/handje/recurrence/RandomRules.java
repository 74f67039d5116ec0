package nl.handje.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules such as people say them, drawn by lot: the same ones for the same seed. */
public final class RandomRules {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Amsterdam"), ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"));

    private final SplittableRandom random;

    public RandomRules(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A rule, its first day, and a time of day; half of the times lie in the hours in which clocks are changed. */
    public record Drawn(Recurrence recurrence, LocalTime time, ZoneId zone) {
        /** Whether the clock shows this time twice on a day. */
        public boolean isTwice(LocalDate day) {
            return zone.getRules().getValidOffsets(day.atTime(time)).size() > 1;
        }
    }

    /** The next one. */
    public Drawn next() {
        var day = LocalDate.of(2020 + random.nextInt(20), 1, 1).plusDays(random.nextInt(366));
        var rule = rule();
        var first = new Recurrence(rule, day, Optional.empty()).nextFrom(day).orElse(day);
        var recurrence = Recurrence.of(rule, first);
        var ended = random.nextInt(4) == 0 ? recurrence.until(first.plusDays(random.nextInt(1500))) : recurrence;
        int hour = random.nextBoolean() ? random.nextInt(4) : random.nextInt(24);
        return new Drawn(ended, LocalTime.of(hour, random.nextInt(60)), ZONES.get(random.nextInt(ZONES.size())));
    }

    private String rule() {
        var interval = random.nextBoolean() ? "" : ";INTERVAL=" + (2 + random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0 -> "FREQ=DAILY" + interval;
            case 1, 2, 3, 4 -> "FREQ=WEEKLY" + interval + ";BYDAY=" + weekdays();
            case 5 -> "FREQ=WEEKLY" + interval;
            case 6, 7 -> "FREQ=MONTHLY" + interval + ";BYDAY=" + nths();
            case 8 -> "FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + (1 + random.nextInt(31));
            default -> "FREQ=YEARLY";
        };
    }

    private String weekdays() {
        int some = 1 + random.nextInt(127);
        return IntStream.range(0, 7).filter(day -> (some >> day & 1) == 1).mapToObj(DAYS::get)
                .collect(Collectors.joining(","));
    }

    private String nths() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(it -> List.of("1", "2", "3", "4", "5", "-1").get(random.nextInt(6))
                        + DAYS.get(random.nextInt(7)))
                .distinct().collect(Collectors.joining(","));
    }
}

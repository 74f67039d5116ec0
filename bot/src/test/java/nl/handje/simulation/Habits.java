package nl.handje.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.handje.testing.MovableClock;

/**
 * What people do with a message that has buttons: which one they tap, how soon, and how often they let it lie. The
 * shares are assumptions, not measurements: they are set so that every path of the product is walked.
 */
final class Habits {
    private static final LocalTime RISES = LocalTime.of(7, 30);
    private static final LocalTime RETIRES = LocalTime.of(22, 30);

    /** The verb of a button; of how many in a hundred who tap at all; within how many minutes. */
    private static final Map<String, Habit> HABITS = table("""
            invitation-accept 30 360
            invitation-decline 45 480
            proposal-yes 95 240
            proposal-no 4 240
            appointment-set-out 60 60
            appointment-cannot 5 300
            appointment-done 25 240
            afterwards-good 90 600
            afterwards-not-good 5 600
            afterwards-nobody 3 600
            afterwards-closed-door 2 600
            afterwards-not-done 3 600
            again-yes 80 600
            again-no 8 600
            no-show-was-there 30 600
            no-show-could-not 50 600
            no-show-me-too 20 600
            request-still 60 900
            request-withdraw 12 900
            request-renew 55 900
            request-let-go 35 900
            request-ask 60 600
            request-another-day 10 900
            appointment-confirm 60 200
            appointment-keep 40 200
            appointment-cannot-sure 90 20
            appointment-rather-another 30 200
            time-yes 70 200
            time-no 20 200
            learn 10 600
            """);

    private final RandomGenerator random;

    Habits(RandomGenerator random) {
        this.random = random;
    }

    private record Habit(int weight, int withinMinutes) {}

    /** Something that somebody is going to tap. */
    record Tap(String action, Instant at) {}

    private static Map<String, Habit> table(String lines) {
        var table = new LinkedHashMap<String, Habit>();
        lines.lines().map(line -> line.split(" ")).forEach(
                words -> table.put(words[0], new Habit(Integer.parseInt(words[1]), Integer.parseInt(words[2]))));
        return table;
    }

    /**
     * What somebody taps of what a message offers.
     *
     * @param attention
     *            the share of messages they answer at all, 0 to 1
     */
    Optional<Tap> reaction(List<String> actions, double attention, Instant now) {
        var known = actions.stream().filter(it -> HABITS.containsKey(verb(it))).toList();
        if (known.isEmpty() || random.nextDouble() > attention) {
            return Optional.empty();
        }
        int lot = random.nextInt(Math.max(100, known.stream().mapToInt(Habits::weight).sum()));
        for (var action : known) {
            lot -= weight(action);
            if (lot < 0) {
                return Optional.of(new Tap(action, awake(now.plus(delay(action)))));
            }
        }
        return Optional.empty();
    }

    static String verb(String action) {
        return action.split(":", 2)[0];
    }

    private static int weight(String action) {
        return HABITS.getOrDefault(verb(action), new Habit(0, 1)).weight();
    }

    /** Most react soon, some much later. */
    private Duration delay(String action) {
        double share = random.nextDouble() * random.nextDouble();
        return Duration.ofSeconds(
                60 + (long) (share * 60 * HABITS.getOrDefault(verb(action), new Habit(0, 1)).withinMinutes()));
    }

    /** Nobody taps in their sleep. */
    static Instant awake(Instant at) {
        var local = at.atZone(MovableClock.ZONE);
        if (local.toLocalTime().isBefore(RISES)) {
            return local.with(RISES).toInstant();
        }
        return local.toLocalTime().isAfter(RETIRES) ? local.plusDays(1).with(RISES).toInstant() : at;
    }
}

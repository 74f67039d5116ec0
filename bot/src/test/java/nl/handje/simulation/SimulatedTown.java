package nl.handje.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Town;

/** Helpers who come and go, people who ask, and the weeks that pass. */
final class SimulatedTown {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final double ASKS_AGAIN = 0.3;

    private final Town town;
    private final SplittableRandom random;
    private final Sentences sentences;
    private final List<Townsperson> helpers = new ArrayList<>();
    private final List<Townsperson> askers = new ArrayList<>();
    private final PriorityQueue<Plan> plans = new PriorityQueue<>(Comparator.comparing(Plan::at));
    private final Map<String, Integer> taps = new HashMap<>();
    private Instant now = MovableClock.START.toInstant();

    SimulatedTown(Town town, long seed) {
        this.town = town;
        this.random = new SplittableRandom(seed);
        this.sentences = new Sentences(random);
    }

    private record Plan(Instant at, Runnable deed) {}

    private Townsperson somebody(String role, int number) {
        return new Townsperson(town.neighbour(role + number, "nl"), new Habits(random), sentences,
                0.5 + random.nextDouble() / 2);
    }

    /** So many offer help on the first day. */
    void offer(int many) {
        for (int i = 0; i < many; i++) {
            var helper = somebody("Helper", i);
            helpers.add(helper);
            helper.talk(sentences.offer());
        }
    }

    /** Weeks pass, in each of which so many ask, and some helpers have a holiday or leave. */
    void live(int weeks, int asksAWeek) {
        for (int week = 0; week < weeks; week++) {
            var monday = now;
            for (int i = 0; i < asksAWeek; i++) {
                plan(monday.plus(withinAWeek()), this::somebodyAsks);
            }
            helpers.forEach(helper -> planLifeOf(helper, monday));
            passUntil(monday.plus(Duration.ofDays(7)));
        }
    }

    /** So long that everything that can end has ended, without anything new. */
    void settle(int weeks) {
        passUntil(now.plus(Duration.ofDays(7L * weeks)));
    }

    private Duration withinAWeek() {
        return Duration.ofMinutes(random.nextInt(7 * 24 * 60));
    }

    private void planLifeOf(Townsperson helper, Instant monday) {
        double lot = random.nextDouble();
        if (lot < 0.015) {
            plan(monday.plus(withinAWeek()), () -> helper.talk("Ik ben twee weken op vakantie"));
        } else if (lot < 0.017) {
            plan(monday.plus(withinAWeek()), () -> helper.talk("stop"));
        } else if (lot < 0.018) {
            plan(monday.plus(withinAWeek()), helper::blocksTheBot);
        }
    }

    private void somebodyAsks() {
        boolean again = !askers.isEmpty() && random.nextDouble() < ASKS_AGAIN;
        var asker = again ? askers.get(random.nextInt(askers.size())) : somebody("Asker", askers.size());
        if (!again) {
            askers.add(asker);
        }
        asker.talk(sentences.ask());
    }

    private void plan(Instant at, Runnable deed) {
        plans.add(new Plan(Habits.awake(at), deed));
    }

    private void passUntil(Instant end) {
        while (now.isBefore(end)) {
            now = now.plus(STEP);
            town.clockMovesTo(now.atZone(MovableClock.ZONE));
            helpers.forEach(this::look);
            askers.forEach(this::look);
            while (!plans.isEmpty() && !plans.peek().at().isAfter(now)) {
                plans.remove().deed().run();
            }
        }
    }

    private void look(Townsperson person) {
        person.looksAtTheTelephone(now).ifPresent(tap -> plan(tap.at(), () -> {
            taps.merge(Habits.verb(tap.action()), 1, Integer::sum);
            person.taps(tap.action());
        }));
    }

    /** How often each kind of button was tapped. */
    Map<String, Integer> taps() {
        return new TreeMap<>(taps);
    }

    List<Townsperson> helpers() {
        return List.copyOf(helpers);
    }

    /** Everybody who asked at least once. */
    List<Townsperson> askers() {
        return List.copyOf(askers);
    }
}

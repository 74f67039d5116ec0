package nl.handje.sandbox.api;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import nl.handje.sandbox.town.Topic;
import nl.handje.sandbox.town.Town;

/** Which bots are there, and what they are busy with. */
public final class Presence {
    private static final Duration LATELY = Duration.ofSeconds(2);

    private final Town town;
    private final Map<Long, Visits> visits = new ConcurrentHashMap<>();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicLong acts = new AtomicLong();
    private volatile long lastAct = System.nanoTime();

    private static final class Visits {
        private final AtomicInteger open = new AtomicInteger();
        private volatile long last;
    }

    public Presence(Town town) {
        this.town = town;
    }

    void begin(long bot, boolean act) {
        visits.computeIfAbsent(bot, any -> new Visits()).open.incrementAndGet();
        if (act) {
            working.incrementAndGet();
            acts.incrementAndGet();
        }
    }

    void end(long bot, boolean act) {
        Visits of = visits.computeIfAbsent(bot, any -> new Visits());
        of.last = System.nanoTime();
        of.open.decrementAndGet();
        if (act) {
            lastAct = System.nanoTime();
            working.decrementAndGet();
            town.wake(Topic.ANYTHING);
        }
    }

    public Set<Long> known() {
        return Set.copyOf(visits.keySet());
    }

    /** Whether the bot is asking for updates, or did so a moment ago. */
    public boolean isHere(long bot) {
        Visits of = visits.get(bot);
        return of != null && (of.open.get() > 0 || System.nanoTime() - of.last < LATELY.toNanos());
    }

    /** Whether a call other than a poll is being worked on. */
    public boolean isWorking() {
        return working.get() > 0;
    }

    /** Grows with every call other than a poll. */
    public long acts() {
        return acts.get();
    }

    public Duration sinceLastAct() {
        return Duration.ofNanos(System.nanoTime() - lastAct);
    }
}

package nl.handje.messaging.inbox;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The updates of one chat, one after the other, at most so many in a while. */
final class Lane {
    private static final int PER_SECOND = 2;

    private final int burst;
    private final Bucket flood;
    private final Deque<Long> waiting = new ArrayDeque<>();
    private boolean busy;

    Lane(int burst) {
        this.burst = burst;
        this.flood = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .withNanosecondPrecision().build();
    }

    /** Puts an update at the end; true when nobody is at work on this lane, so that somebody has to begin. */
    synchronized boolean add(long id) {
        waiting.add(id);
        boolean idle = !busy;
        busy = true;
        return idle;
    }

    /** The next update; empty when there is none, and then the work on this lane is over. */
    synchronized Optional<Long> next() {
        Optional<Long> next = Optional.ofNullable(waiting.peek());
        busy = next.isPresent();
        return next;
    }

    synchronized void done() {
        waiting.remove();
    }

    synchronized void stop() {
        waiting.clear();
        busy = false;
    }

    synchronized boolean isIdle() {
        return !busy;
    }

    /** Nothing to do, and nothing to remember of how fast this person wrote. */
    boolean isForgettable() {
        return isIdle() && flood.getAvailableTokens() == burst;
    }

    /** Somebody who writes faster than people do waits, and loses nothing. */
    Duration pause() {
        return Duration.ofNanos(flood.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }
}

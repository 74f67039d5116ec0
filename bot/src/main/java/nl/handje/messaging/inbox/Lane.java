package nl.handje.messaging.inbox;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    /** Puts updates at the end; true when nobody is at work on this lane, so that somebody has to begin. */
    synchronized boolean add(List<Long> ids) {
        waiting.addAll(ids);
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

    /** What waits behind the next update, at most so much. */
    synchronized List<Long> behind(int most) {
        return waiting.stream().skip(1).limit(most).toList();
    }

    /** The first so many are done. */
    synchronized void done(int number) {
        for (int i = 0; i < number; i++) {
            waiting.remove();
        }
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

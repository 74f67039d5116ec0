package nl.handje.messaging.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls may be under way at once. It begins small and grows by one with each call that comes back: the first
 * calls of a process take long, and when it is killed nobody knows of those under way whether they arrived. For use by
 * several threads.
 */
final class Room {
    private final int most;
    private final Semaphore free;
    private final AtomicInteger closed;

    /** At first as many at once as {@code first}, later as {@code most}; both 1 or more. */
    Room(int first, int most) {
        this.most = most;
        this.free = new Semaphore(Math.min(first, most));
        this.closed = new AtomicInteger(most - free.availablePermits());
    }

    int free() {
        return free.availablePermits();
    }

    void enter() {
        free.acquireUninterruptibly();
    }

    void leave() {
        free.release(closed.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 2 : 1);
    }

    /** Waits until nobody is left in it. */
    void awaitEmpty() {
        free.release(closed.getAndSet(0));
        free.acquireUninterruptibly(most);
        free.release(most);
    }
}

package nl.handje.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the couriers of this process that there is something to do, so that an answer does not wait for their round.
 */
@Component
class WakeUp {
    private final Semaphore bell = new Semaphore(0);

    void now() {
        bell.release();
    }

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                now();
            }
        });
    }

    /** Waits for the bell, or so long. */
    void await(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            bell.drainPermits();
        }
    }
}

package nl.handje.messaging.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import nl.handje.BotOnly;
import nl.handje.messaging.Failure;
import nl.handje.messaging.MessagingSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles updates: those of one chat in their order, different chats side by side, each in one transaction with all it
 * brings about. What stands here is only the order of work; the truth is in the inbox.
 */
@Component
@BotOnly
public class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int TRIES = 5;
    private static final int MANY = 1000;
    private static final Duration NAP = Duration.ofMillis(50);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final Receiver receiver;
    private final TransactionTemplate transaction;
    private final MessagingSettings settings;
    private final Semaphore workers;
    private final ConcurrentMap<Long, Lane> lanes = new ConcurrentHashMap<>();
    private volatile boolean open;

    Lanes(Inbox inbox, Receiver receiver, TransactionTemplate transaction, MessagingSettings settings) {
        this.inbox = inbox;
        this.receiver = receiver;
        this.transaction = transaction;
        this.settings = settings;
        this.workers = new Semaphore(settings.workers(), true);
    }

    /** Begins with what a former process, or another node, left undone. */
    public void open(long bot) {
        open = true;
        inbox.waiting(bot).forEach(update -> add(update.lane(), update.id()));
    }

    public void accept(List<Stored> stored) {
        stored.forEach(update -> add(update.incoming().lane(), update.id()));
        if (lanes.size() > MANY) {
            lanes.values().removeIf(Lane::isForgettable);
        }
    }

    /** Ends when the updates at work are done; the others stay in the inbox for whoever opens next. */
    public void close() {
        open = false;
        lanes.values().forEach(Lanes::awaitIdle);
        lanes.clear();
    }

    public boolean isIdle() {
        return lanes.values().stream().allMatch(Lane::isIdle);
    }

    private void add(long key, long id) {
        lanes.compute(key, (chat, known) -> {
            Lane lane = known == null ? new Lane(settings.floodBurst()) : known;
            if (lane.add(id)) {
                Thread.ofVirtual().name("lane").start(() -> work(lane));
            }
            return lane;
        });
    }

    private void work(Lane lane) {
        for (Optional<Long> next = lane.next(); next.isPresent(); next = lane.next()) {
            pause(lane.pause());
            if (!handled(next.get())) {
                lane.stop();
                return;
            }
            lane.done();
        }
    }

    /** Tries until the update is done or given up; false when the lanes close meanwhile. */
    private boolean handled(long id) {
        Duration pause = settings.retryPause();
        while (open) {
            Result result = attempt(id);
            switch (result) {
                case SETTLED -> {
                    return true;
                }
                case FAILED -> {
                    pause(pause);
                    pause = pause.multipliedBy(3);
                }
                case NO_DATABASE -> pause(DATABASE_PAUSE);
            }
        }
        return false;
    }

    private Result attempt(long id) {
        workers.acquireUninterruptibly();
        try {
            return open ? inbox.attempt(id).map(this::handle).orElse(Result.SETTLED) : Result.FAILED;
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("Update {} waits for the database: {}", id, Failure.of(unavailable));
            return Result.NO_DATABASE;
        } finally {
            workers.release();
        }
    }

    private Result handle(Update update) {
        if (update.attempt() > TRIES) {
            return bury(update, "the process died of it");
        }
        try {
            return inTransaction(update);
        } catch (UnreadableException unreadable) {
            return bury(update, "unreadable: " + unreadable.getMessage());
        } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError failed) {
            LOG.warn("Update {} failed, attempt {}: {}", update.id(), update.attempt(), Failure.of(failed));
            return update.attempt() < TRIES ? Result.FAILED : bury(update, Failure.of(failed));
        }
    }

    private Result inTransaction(Update update) {
        transaction.executeWithoutResult(status -> {
            if (!inbox.finish(update.id())) {
                throw new IllegalStateException("update " + update.id() + " is in the hands of another node");
            }
            receiver.receive(update);
        });
        return Result.SETTLED;
    }

    private Result bury(Update update, String failure) {
        LOG.error("Update {} is a dead letter: {}", update.id(), failure);
        inbox.bury(update.id(), failure);
        return Result.SETTLED;
    }

    private static void awaitIdle(Lane lane) {
        for (int i = 0; i < MANY && !lane.isIdle(); i++) {
            sleep(Duration.ofMillis(10));
        }
    }

    /** Short naps, so that closing does not wait for a long pause. */
    private void pause(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0 && open; left = end - System.nanoTime()) {
            sleep(Duration.ofNanos(Math.min(left, NAP.toNanos())));
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private enum Result {
        SETTLED, FAILED, NO_DATABASE
    }
}

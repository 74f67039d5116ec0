package nl.handje.messaging.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import nl.handje.BotOnly;
import nl.handje.keys.UnreadableWordsException;
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
    private static final int LONGEST_BURST = 9;
    private static final Result ONE = new Result.Settled(1);
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
        var left = new LinkedHashMap<Long, List<Long>>();
        inbox.waiting(bot).forEach(update -> together(left, update.lane()).add(update.id()));
        left.forEach(this::add);
    }

    public void accept(List<Stored> stored) {
        var fresh = new LinkedHashMap<Long, List<Long>>();
        stored.forEach(update -> together(fresh, update.incoming().lane()).add(update.id()));
        fresh.forEach(this::add);
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

    /** What came together is put there together, for it may be one thing in several messages. */
    private static List<Long> together(Map<Long, List<Long>> byLane, long lane) {
        return byLane.computeIfAbsent(lane, key -> new ArrayList<>());
    }

    private void add(long key, List<Long> ids) {
        lanes.compute(key, (chat, known) -> {
            Lane lane = known == null ? new Lane(settings.floodBurst()) : known;
            if (lane.add(ids)) {
                Thread.ofVirtual().name("lane").start(() -> work(lane));
            }
            return lane;
        });
    }

    private void work(Lane lane) {
        for (Optional<Long> next = lane.next(); next.isPresent(); next = lane.next()) {
            pause(lane.pause());
            int done = handled(next.get(), lane);
            if (done == 0) {
                lane.stop();
                return;
            }
            lane.done(done);
        }
    }

    /**
     * Tries until the update is done or given up; tells how many are done with it, 0 when the lanes close meanwhile.
     */
    private int handled(long id, Lane lane) {
        Duration pause = settings.retryPause();
        while (open) {
            Result result = attempt(id, lane);
            switch (result) {
                case Result.Settled(int number) -> {
                    return number;
                }
                case Result.Failed() -> {
                    pause(pause);
                    pause = pause.multipliedBy(3);
                }
                case Result.NoDatabase() -> pause(DATABASE_PAUSE);
            }
        }
        return 0;
    }

    private Result attempt(long id, Lane lane) {
        workers.acquireUninterruptibly();
        try {
            return open
                    ? inbox.attempt(id).map(update -> handle(update, lane)).orElse(ONE)
                    : new Result.Failed();
        } catch (UnreadableWordsException unreadable) {
            return bury(id, "sealed: " + unreadable.getMessage());
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("Update {} waits for the database: {}", id, Failure.of(unavailable));
            return new Result.NoDatabase();
        } finally {
            workers.release();
        }
    }

    private Result handle(Update update, Lane lane) {
        if (update.attempt() > TRIES) {
            return bury(update.id(), "the process died of it");
        }
        try {
            return inTransaction(burst(update, lane));
        } catch (UnreadableException unreadable) {
            return bury(update.id(), "unreadable: " + unreadable.getMessage());
        } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError failed) {
            LOG.warn("Update {} failed, attempt {}: {}", update.id(), update.attempt(), Failure.of(failed));
            return update.attempt() < TRIES ? new Result.Failed() : bury(update.id(), Failure.of(failed));
        }
    }

    /** What failed once is tried alone: the others must not suffer for it. */
    private List<Update> burst(Update first, Lane lane) {
        var together = new ArrayList<>(List.of(first));
        if (first.attempt() == 1 && receiver.mayGoOn(first)) {
            for (long id : lane.behind(LONGEST_BURST)) {
                var next = inbox.ahead(id).filter(update -> receiver.goesOn(together, update));
                if (next.isEmpty()) {
                    break;
                }
                together.add(next.get());
            }
        }
        return together;
    }

    private Result inTransaction(List<Update> updates) {
        transaction.executeWithoutResult(status -> {
            updates.forEach(this::finish);
            receiver.receiveTogether(updates);
        });
        return new Result.Settled(updates.size());
    }

    private void finish(Update update) {
        if (!inbox.finish(update.id())) {
            throw new IllegalStateException("update " + update.id() + " is in the hands of another node");
        }
    }

    private Result bury(long id, String failure) {
        LOG.error("Update {} is a dead letter: {}", id, failure);
        inbox.bury(id, failure);
        return ONE;
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

    private sealed interface Result {
        /** Done or given up, so many. */
        record Settled(int number) implements Result {}

        record Failed() implements Result {}

        record NoDatabase() implements Result {}
    }
}

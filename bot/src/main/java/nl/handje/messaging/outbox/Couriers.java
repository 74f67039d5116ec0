package nl.handje.messaging.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.handje.BotOnly;
import nl.handje.messaging.Failure;
import nl.handje.messaging.MessagingSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what the outbox holds: one delivery of a chat at a time, different chats side by side. Several nodes can do so
 * together; another process that only adds to the outbox is noticed within a round.
 */
@Component
@BotOnly
public class Couriers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Duration SHORT_ROUND = Duration.ofMillis(20);
    private static final long ORPHANS_EVERY = Duration.ofSeconds(1).toNanos();
    private static final int TRIES_TO_SETTLE = 60;

    private final Claims claims;
    private final Settlement settlement;
    private final Carrier carrier;
    private final Node node;
    private final WakeUp wakeUp;
    private final Rates rates;
    private final List<Way> ways = Arrays.stream(Band.values()).map(Way::new).toList();
    private volatile boolean running;
    private Thread rounds = Thread.currentThread();
    private long orphansAt;

    Couriers(Claims claims, Settlement settlement, Carrier carrier, Node node, WakeUp wakeUp,
            MessagingSettings settings) {
        this.claims = claims;
        this.settlement = settlement;
        this.carrier = carrier;
        this.node = node;
        this.wakeUp = wakeUp;
        this.rates = new Rates(settings);
    }

    @Override
    public void start() {
        running = true;
        orphansAt = System.nanoTime();
        rounds = Thread.ofVirtual().name("couriers").start(this::work);
    }

    /** Ends when every call under way has its outcome written down. */
    @Override
    public void stop() {
        running = false;
        wakeUp.now();
        try {
            rounds.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ways.forEach(way -> way.room().awaitEmpty());
    }

    /** Nothing waits to be sent, nothing is under way. */
    public boolean isIdle() {
        return claims.isEmpty();
    }

    /** Stops after those who bring updates in. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                wakeUp.await(round());
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException | Error failed) {
                LOG.warn("A round of deliveries failed: {}", Failure.of(failed));
                rest();
            }
        }
    }

    /** Sends what can be sent now; tells how long to wait for the next round. */
    private Duration round() {
        lookForOrphans();
        if (claims.isEmpty()) {
            return ROUND;
        }
        boolean more = false;
        for (Way way : ways) {
            more |= send(way);
        }
        return more ? SHORT_ROUND : ROUND;
    }

    /** True when there may be more than fitted. */
    private boolean send(Way way) {
        int limit = Math.min(way.room().free(), rates.allowed(way.band()));
        if (limit == 0) {
            return true;
        }
        List<Claimed> claimed = claims.claim(way.band(), rates.cooling(), limit);
        claimed.forEach(delivery -> {
            rates.count(delivery);
            way.room().enter();
            Thread.ofVirtual().name("courier").start(() -> carry(way, delivery));
        });
        return claimed.size() == limit;
    }

    private void carry(Way way, Claimed claimed) {
        try {
            if (claims.begin(claimed)) {
                settle(claimed, call(claimed));
            }
        } catch (RuntimeException | Error unbegun) {
            settle(claimed, new Outcome.TryAgain(Failure.of(unbegun)));
        } finally {
            way.room().leave();
            wakeUp.now();
        }
    }

    private Outcome call(Claimed claimed) {
        try {
            return carrier.carry(claimed.parcel());
        } catch (RuntimeException | Error failed) {
            return new Outcome.Defect(Failure.of(failed));
        }
    }

    private void settle(Claimed claimed, Outcome outcome) {
        write(claimed, () -> settlement.settle(claimed, outcome));
    }

    /** What we know of a call must not be lost because the database is away for a moment. */
    private static void write(Claimed claimed, Runnable settlement) {
        for (int i = 0; i < TRIES_TO_SETTLE; i++) {
            try {
                settlement.run();
                return;
            } catch (RuntimeException failed) {
                LOG.warn("The outcome of delivery {} is not written yet: {}", claimed.id(), Failure.of(failed));
                rest();
            }
        }
    }

    private void lookForOrphans() {
        if (System.nanoTime() < orphansAt) {
            return;
        }
        orphansAt = System.nanoTime() + ORPHANS_EVERY;
        if (node.isSeen()) {
            claims.orphans().forEach(claimed -> write(claimed, () -> settlement.orphaned(claimed)));
        }
    }

    private static void rest() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One band and the room it has. */
    private record Way(Band band, Room room) {
        Way(Band band) {
            this(band, band.newRoom());
        }
    }
}

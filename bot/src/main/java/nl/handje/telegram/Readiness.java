package nl.handje.telegram;

import java.time.Duration;
import nl.handje.BotOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether people reach us: the age of the last poll that Telegram answered, in real time. */
@Component
@BotOnly
public class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration ALARM = Duration.ofMinutes(2);

    private final ApplicationEventPublisher events;
    private volatile long answeredAt = System.nanoTime();
    private volatile boolean refused;
    private volatile boolean told = true;

    Readiness(ApplicationEventPublisher events) {
        this.events = events;
    }

    public boolean isReady() {
        return !refused && age().compareTo(ALARM) < 0;
    }

    /** How long ago Telegram last answered. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - answeredAt);
    }

    void answered() {
        answeredAt = System.nanoTime();
        refused = false;
        tell();
    }

    /** Another node is asking; nothing is wrong here. */
    void standsBy() {
        answered();
    }

    /** Telegram does not know this bot. */
    void refused() {
        refused = true;
        tell();
    }

    void failed() {
        tell();
    }

    private void tell() {
        boolean ready = isReady();
        if (ready == told) {
            return;
        }
        told = ready;
        LOG.warn(ready ? "Telegram answers again" : "Telegram has not answered for {}", age());
        AvailabilityChangeEvent.publish(events, this,
                ready ? ReadinessState.ACCEPTING_TRAFFIC : ReadinessState.REFUSING_TRAFFIC);
    }
}

package nl.handje.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.handje.BotOnly;
import nl.handje.database.SessionLock;
import nl.handje.messaging.BotAddress;
import nl.handje.messaging.Failure;
import nl.handje.messaging.inbox.Inbox;
import nl.handje.messaging.inbox.Lanes;
import nl.handje.messaging.inbox.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes updates from Telegram: first into the inbox, and only when they are safe there does the next poll let Telegram
 * forget them. One node polls; the others stand by, and one of them goes on when it is gone.
 */
@Component
@BotOnly
class Poller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final int LOCK = 0x504F4C4C;
    private static final Duration STAND_BY = Duration.ofSeconds(1);
    private static final Duration CONFLICT = Duration.ofSeconds(3);
    private static final Duration REFUSED = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final BotApi telegram;
    private final Connections connections;
    private final Inbox inbox;
    private final Lanes lanes;
    private final TapAnswers taps;
    private final Menu menu;
    private final BotAddress address;
    private final Outage outage;
    private final Readiness readiness;
    private final SessionLock lead;
    private final long bot;

    private volatile boolean running;
    private Thread thread = Thread.currentThread();
    private boolean leading;
    private OptionalLong offset = OptionalLong.empty();
    private Duration pause = FIRST_PAUSE;

    Poller(BotApi telegram, Connections connections, Inbox inbox, Lanes lanes, TapAnswers taps, Menu menu,
            BotAddress address, Outage outage, Readiness readiness, DataSource dataSource, TelegramSettings settings) {
        this.telegram = telegram;
        this.connections = connections;
        this.inbox = inbox;
        this.lanes = lanes;
        this.taps = taps;
        this.menu = menu;
        this.address = address;
        this.outage = outage;
        this.readiness = readiness;
        this.bot = settings.bot();
        this.lead = new SessionLock(dataSource, LOCK, Long.hashCode(bot));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("poller").start(this::work);
    }

    /** Ends after the batch at hand; what is stored and not yet done waits for the next start. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        connections.cancelPolling();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        lanes.close();
        leading = false;
        lead.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                round();
                pause = FIRST_PAUSE;
            } catch (PollException refused) {
                refused(refused.refusal());
            } catch (IOException | RuntimeException | Error failed) {
                failed(failed);
            }
        }
    }

    private void round() throws IOException, PollException {
        if (!lead.held()) {
            standBy();
        } else if (leading) {
            poll();
        } else {
            telegram.deleteWebhook();
            telegram.username().ifPresent(name -> address.keep(bot, name));
            begin();
        }
    }

    private void begin() {
        LOG.info("This node takes the updates of bot {}", bot);
        offset = OptionalLong.empty();
        lanes.open(bot);
        leading = true;
        outage.begins();
        menu.show();
    }

    private void standBy() {
        if (leading) {
            LOG.warn("Another node takes the updates of bot {} from here on", bot);
            leading = false;
            lanes.close();
        }
        readiness.standsBy();
        sleep(STAND_BY);
    }

    private void poll() throws IOException, PollException {
        List<JsonNode> batch = telegram.updates(offset);
        readiness.answered();
        take(batch);
        outage.answered(bot);
    }

    private void take(List<JsonNode> batch) {
        List<RawUpdate> updates = batch.stream().map(RawUpdate::new).filter(raw -> raw.id().isPresent()).toList();
        if (updates.isEmpty()) {
            return;
        }
        List<Stored> stored = inbox.store(bot, updates.stream().map(RawUpdate::incoming).toList());
        // The last, not the highest: the numbers may begin again lower.
        offset = OptionalLong.of(updates.getLast().id().getAsLong() + 1);
        updates.stream().flatMap(raw -> raw.callback().stream()).forEach(taps::answer);
        lanes.accept(stored);
    }

    private void refused(Refusal refusal) {
        LOG.warn("Telegram refuses: {} {}", refusal.code(), refusal.description());
        switch (refusal.code()) {
            case 429 -> sleep(Duration.ofSeconds(refusal.retryAfter().orElse(5)));
            case 409 -> sleep(CONFLICT);
            case 401, 404 -> {
                readiness.refused();
                sleep(REFUSED);
            }
            default -> backOff();
        }
    }

    private void failed(Throwable failed) {
        if (running) {
            LOG.warn("No updates for now: {}", Failure.of(failed));
            readiness.failed();
            backOff();
        }
    }

    private void backOff() {
        sleep(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void sleep(Duration duration) {
        try {
            if (running) {
                Thread.sleep(duration);
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("Woken up to stop");
        }
    }
}

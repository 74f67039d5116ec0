package nl.handje.telegram;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handje.BotOnly;
import nl.handje.messaging.Failure;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.messaging.inbox.Lanes;
import nl.handje.messaging.outbox.ChatReach;
import nl.handje.messenger.Listener;
import nl.handje.messenger.Reply;
import nl.handje.resident.Hours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Telegram keeps words for a day, but a pressed button for two and a half minutes only. When nobody fetched updates for
 * longer, what was asked is asked again. How long it was is told by the clock of the database.
 */
@Component
@BotOnly
class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration BUTTONS_KEPT = Duration.ofSeconds(150);
    private static final Duration MARK_EVERY = Duration.ofSeconds(10);
    /** What was asked longer ago nobody answers now; in the night nobody is woken who had gone to bed. */
    private static final Duration BY_DAY = Duration.ofHours(24);
    private static final Duration BY_NIGHT = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Lanes lanes;
    private final Listener listener;
    private final Outbox outbox;
    private final ChatReach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private long markedAt = System.nanoTime() - MARK_EVERY.toNanos();

    Outage(JdbcClient database, Lanes lanes, Listener listener, Outbox outbox, ChatReach reach,
            TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.lanes = lanes;
        this.listener = listener;
        this.outbox = outbox;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whoever begins to fetch looks how long nobody did. */
    void begins() {
        markedAt = System.nanoTime() - MARK_EVERY.toNanos();
    }

    /** Telegram gave its updates, and they are in the lanes. */
    void answered(long bot) {
        if (System.nanoTime() - markedAt < MARK_EVERY.toNanos()) {
            return;
        }
        markedAt = System.nanoTime();
        Instant back = clock.instant();
        away(bot).filter(away -> away.compareTo(BUTTONS_KEPT) > 0).ifPresent(away -> {
            LOG.warn("Nobody fetched updates for {}: open questions are asked again", away);
            Thread.ofVirtual().name("after-outage").start(() -> askAgain(away, back));
        });
    }

    /** How long ago it was marked last; empty for the first time. */
    private Optional<Duration> away(long bot) {
        var before = database.sql("""
                with before as (select answered_at from poll_mark where bot = :bot)
                insert into poll_mark (bot, answered_at) values (:bot, clock_timestamp())
                on conflict (bot) do update set answered_at = excluded.answered_at
                returning (select extract(epoch from clock_timestamp() - answered_at) from before)""")
                .param("bot", bot).query((row, number) -> row.getDouble(1)).single();
        return Optional.of(Duration.ofMillis((long) (before * 1000))).filter(Duration::isPositive);
    }

    /** What people wrote meanwhile is heard first: who has answered is not asked again. */
    private void askAgain(Duration away, Instant back) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!lanes.isIdle() && System.nanoTime() < end) {
            pause();
        }
        listener.openQuestions(back.minus(away).minus(reaching(back)), back)
                .forEach(chat -> askAgain(chat, back));
    }

    private Duration reaching(Instant back) {
        var now = back.atZone(clock.getZone());
        return Hours.USUAL.contains(now.toLocalTime()) ? BY_DAY : BY_NIGHT;
    }

    /** One transaction each: one that fails does not keep the others. */
    private void askAgain(long chat, Instant back) {
        try {
            transaction.executeWithoutResult(status -> {
                if (reach.isOpen(chat)) {
                    promise(chat, "away/" + Timestamp.from(back).getTime() + "/" + chat + "/", listener.askAgain(chat));
                }
            });
        } catch (RuntimeException failed) {
            LOG.warn("A question was not asked again: {}", Failure.of(failed));
        }
    }

    private void promise(long chat, String key, List<Reply> replies) {
        for (int i = 0; i < replies.size(); i++) {
            outbox.add(TelegramReceiver.delivery(chat, key + i, replies.get(i), Priority.REMINDER));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.handje.messaging.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import nl.handje.keys.Owner;
import nl.handje.keys.Sealing;
import nl.handje.messaging.MessagingSettings;
import nl.handje.messaging.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what became of a delivery. Whatever waits for the messenger waits on the clock of the database: its
 * seconds are real ones, also when the town's clock is moved by a day, and the wait outlives a restart.
 */
@Component
class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    /** When so many chats are told to slow down, it is the bot that is too fast. */
    private static final int SEVERAL_CHATS = 3;
    private static final long ALL_CHATS = 0;
    private static final int REWRITES = 5;

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;
    private final Node node;
    private final ChatReach reach;
    private final MessagingSettings settings;

    Settlement(JdbcClient database, Sealing sealing, Clock clock, Node node, ChatReach reach,
            MessagingSettings settings) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
        this.node = node;
        this.reach = reach;
        this.settings = settings;
    }

    @Transactional
    public void settle(Claimed claimed, Outcome outcome) {
        switch (outcome) {
            case Outcome.Delivered delivered -> delivered(claimed, delivered.messageId());
            case Outcome.TryAgain again -> retry(claimed, backOff(claimed.attempt()), again.reason());
            case Outcome.SlowDown slow -> slowDown(claimed, slow.after());
            case Outcome.Unknown unknown -> unknown(claimed, claimed.unknowns() + 1, unknown.reason());
            case Outcome.Rewrite rewrite -> rewrite(claimed, rewrite);
            case Outcome.Gone gone -> gone(claimed, gone);
            case Outcome.Defect defect -> fail(claimed, defect.reason());
            case Outcome.Stop stop -> stop(claimed, stop.reason());
        }
        database.sql("delete from outbox where id = :id and settled_at is not null and key like :farewell")
                .param("id", claimed.id()).param("farewell", Outbox.FAREWELL + "%").update();
    }

    private void delivered(Claimed claimed, OptionalLong messageId) {
        update(claimed, "state = 'DELIVERED', message_id = :message, content = '', failure = null, settled_at = :now")
                .param("message", messageId.isPresent() ? messageId.getAsLong() : null).param("now", now()).update();
    }

    /** What the process left behind that was sending it. A call that never began cannot have arrived. */
    @Transactional
    public void orphaned(Claimed claimed) {
        unknown(claimed, claimed.unknowns(), "its process died");
    }

    private void retry(Claimed claimed, Duration pause, String reason) {
        LOG.warn("Delivery {} waits, attempt {}: {}", claimed.id(), claimed.attempt(), reason);
        again(claimed, """
                failure = :reason,
                not_before = now() + make_interval(secs => :seconds * (0.9 + 0.2 * random()))""")
                .param("reason", reason).param("seconds", seconds(pause)).update();
    }

    /** To the second what the messenger asks, and kept in the table so that a restart obeys it too. */
    private void slowDown(Claimed claimed, Duration after) {
        again(claimed, "failure = 'told to slow down'").update();
        pause(claimed.parcel().chat(), after);
        int told = database.sql("select count(*) from outbox_chat where paused_until > now() and chat <> :all")
                .param("all", ALL_CHATS).query(Integer.class).single();
        if (told >= SEVERAL_CHATS) {
            pause(ALL_CHATS, after);
        }
    }

    private void unknown(Claimed claimed, int calls, String reason) {
        boolean again = claimed.mayBeSentAfter(calls);
        LOG.warn("Delivery {} was not settled ({}); calls that may have arrived: {}; {}", claimed.id(), reason, calls,
                again ? "it is sent once more" : "it is left to an operator");
        if (again) {
            update(claimed, "state = 'WAITING', failure = :reason").param("reason", reason).update();
        } else {
            update(claimed, "state = 'UNKNOWN', failure = :reason, settled_at = :now").param("reason", reason)
                    .param("now", now()).update();
        }
    }

    /** A chat that moved takes everything that waits for it along. */
    private void rewrite(Claimed claimed, Outcome.Rewrite rewrite) {
        if (claimed.attempt() > REWRITES) {
            fail(claimed, rewrite.reason());
            return;
        }
        again(claimed, "content = :content, failure = :reason")
                .param("content", sealing.seal(new Owner.Chat(claimed.parcel().chat()), OutboxTable.CONTENT,
                        ContentJson.write(rewrite.content())))
                .param("reason", rewrite.reason()).update();
        if (rewrite.chat() != claimed.parcel().chat()) {
            reach.moved(claimed.parcel().chat(), rewrite.chat());
        }
    }

    private void gone(Claimed claimed, Outcome.Gone gone) {
        update(claimed, "state = 'FAILED', failure = :reason, settled_at = :now").param("reason", gone.reason())
                .param("now", now()).update();
        reach.lost(claimed.parcel().chat(), gone.forGood());
    }

    private void fail(Claimed claimed, String reason) {
        LOG.error("Delivery {} can never be sent as it is: {}", claimed.id(), reason);
        update(claimed, "state = 'FAILED', failure = :reason, settled_at = :now").param("reason", reason)
                .param("now", now()).update();
    }

    private void stop(Claimed claimed, String reason) {
        LOG.error("The messenger refuses this bot, so nothing is sent for {}: {}", settings.outagePause(), reason);
        retry(claimed, settings.outagePause(), reason);
        pause(ALL_CHATS, settings.outagePause());
    }

    private void pause(long chat, Duration pause) {
        database.sql(
                """
                        insert into outbox_chat (chat, paused_until) values (:chat, now() + make_interval(secs => :seconds))
                        on conflict (chat) do update set paused_until = greatest(outbox_chat.paused_until, excluded.paused_until)
                        """)
                .param("chat", chat).param("seconds", seconds(pause)).update();
    }

    /** It did not arrive, so this call does not count among those that may have. */
    private StatementSpec again(Claimed claimed, String change) {
        return update(claimed, "state = 'WAITING', unknowns = :unknowns, " + change).param("unknowns",
                claimed.unknowns());
    }

    /** Only what is still ours: another node may have taken us for dead. */
    private StatementSpec update(Claimed claimed, String change) {
        return database.sql("update outbox set " + change + " where id = :id and state = 'SENDING' and node = :node")
                .param("id", claimed.id()).param("node", node.number());
    }

    private static Duration backOff(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package nl.handje.messaging.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import nl.handje.messaging.ChatMoved;
import nl.handje.messaging.ChatReachable;
import nl.handje.messaging.ChatUnreachable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which chats cannot be reached; tells the features, once each time it changes. */
@Component
public class ChatReach {
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChatReach(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** The chat is closed to us: what waits for it is given up, and nothing is queued until it opens again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lost(long chat, boolean forGood) {
        database.sql("""
                update outbox set state = 'FAILED', failure = 'unreachable', settled_at = :now
                where chat = :chat and state = 'WAITING'""").param("chat", chat).param("now", now()).update();
        boolean news = database.sql("""
                insert into outbox_chat (chat, unreachable_since) values (:chat, :now)
                on conflict (chat) do update set unreachable_since = excluded.unreachable_since
                where outbox_chat.unreachable_since is null""").param("chat", chat).param("now", now()).update() == 1;
        if (news) {
            events.publishEvent(new ChatUnreachable(chat, forGood));
        }
    }

    /** The chat showed that it is open: somebody wrote, or let the bot in again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(long chat) {
        boolean news = database.sql("""
                update outbox_chat set unreachable_since = null where chat = :chat and unreachable_since is not null""")
                .param("chat", chat).update() == 1;
        if (news) {
            events.publishEvent(new ChatReachable(chat));
        }
    }

    /** Whether what is promised to this chat can arrive. */
    public boolean isOpen(long chat) {
        return database.sql("""
                select not exists (select 1 from outbox_chat where chat = :chat and unreachable_since is not null)""")
                .param("chat", chat).query(Boolean.class).single();
    }

    /** A group goes on under another number: it takes along everything that was promised and delivered there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(long from, long to) {
        database.sql("update outbox set chat = :to where chat = :from and state <> 'SENDING'").param("to", to)
                .param("from", from).update();
        database.sql("delete from outbox_chat where chat = :from").param("from", from).update();
        events.publishEvent(new ChatMoved(from, to));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
